package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * A milestone of a rollout. A program has thousands, and they are read for every matrix: what only
 * finds or sorts them in the database is not read with them.
 */
@Preload({"ROLLOUT_KEY", "CODE", "ISSUE_ID", "BASELINE", "FORECAST", "ACTUAL", "UPDATED_ON"})
@Table("MILESTONE")
public interface MilestoneRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and code. */
    @NotNull
    @Unique
    String getMilestoneKey();

    void setMilestoneKey(String milestoneKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    int getSortOrder();

    void setSortOrder(int sortOrder);

    String getCode();

    void setCode(String code);

    /** Id of the sub-task. */
    @NotNull
    @Unique
    Long getIssueId();

    void setIssueId(Long issueId);

    String getBaseline();

    void setBaseline(String baseline);

    String getForecast();

    void setForecast(String forecast);

    String getActual();

    void setActual(String actual);

    String getUpdatedOn();

    void setUpdatedOn(String updatedOn);
}
