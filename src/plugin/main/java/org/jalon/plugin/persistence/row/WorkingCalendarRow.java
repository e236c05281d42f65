package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A working calendar. */
@Preload
@Table("WORKING_CALENDAR")
public interface WorkingCalendarRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @NotNull
    @Unique
    String getCode();

    void setCode(String code);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    /** Days of the week with commas between. */
    String getWorkDays();

    void setWorkDays(String workDays);

    /** ISO days with commas between; null without any. */
    @StringLength(StringLength.UNLIMITED)
    String getHolidays();

    void setHolidays(String holidays);
}
