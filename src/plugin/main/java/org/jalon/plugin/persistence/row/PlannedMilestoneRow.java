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

/** A milestone of a program's plan. */
@Preload
@Table("PLANNED_MILESTONE")
public interface PlannedMilestoneRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and code. */
    @NotNull
    @Unique
    String getPlannedKey();

    void setPlannedKey(String plannedKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getCode();

    void setCode(String code);

    /** Texts by language. */
    @StringLength(StringLength.UNLIMITED)
    String getName();

    void setName(String name);

    int getPlannedWeek();

    void setPlannedWeek(int plannedWeek);

    int getWeight();

    void setWeight(int weight);

    boolean isGoLive();

    void setGoLive(boolean goLive);
}
