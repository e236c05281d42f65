package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What was reported by hand of one milestone as of a day. */
@Preload
@Table("TOLD_MILESTONE")
public interface ReportedMilestoneRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout, milestone and day. */
    @Unique
    @NotNull
    String getToldKey();

    void setToldKey(String toldKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getMilestoneCode();

    void setMilestoneCode(String milestoneCode);

    String getAsOf();

    void setAsOf(String asOf);

    int getPercentDone();

    void setPercentDone(int percentDone);

    String getForecastDate();

    void setForecastDate(String forecastDate);

    String getActualDate();

    void setActualDate(String actualDate);
}
