package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;

/** One forecast once made for a milestone. */
@Preload
@Table("FORECAST")
public interface ForecastRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getMilestoneCode();

    void setMilestoneCode(String milestoneCode);

    String getRecordedOn();

    void setRecordedOn(String recordedOn);

    /** Null: the forecast was withdrawn. */
    String getForecastDate();

    void setForecastDate(String forecastDate);
}
