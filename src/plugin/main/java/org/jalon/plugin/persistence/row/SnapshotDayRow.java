package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A day of a program of which the values are kept. */
@Preload
@Table("SNAPSHOT_DAY")
public interface SnapshotDayRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and day. */
    @NotNull
    @Unique
    String getDayKey();

    void setDayKey(String dayKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getTakenFor();

    void setTakenFor(String takenFor);

    /** Milliseconds. */
    Long getTakenAt();

    void setTakenAt(Long takenAt);

    String getOrigin();

    void setOrigin(String origin);

    /** The plan of that day, as lines. */
    @StringLength(StringLength.UNLIMITED)
    String getPlan();

    void setPlan(String plan);
}
