package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One Business Unit in one program. */
@Preload
@Table("ROLLOUT")
public interface RolloutRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and Business Unit. */
    @NotNull
    @Unique
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getBuCode();

    void setBuCode(String buCode);

    /** Id of the rollout issue. */
    @NotNull
    @Unique
    Long getIssueId();

    void setIssueId(Long issueId);

    int getWave();

    void setWave(int wave);

    String getKickoff();

    void setKickoff(String kickoff);

    String getFinished();

    void setFinished(String finished);

    /** Decimal number as text. */
    String getBudget();

    void setBudget(String budget);

    /** Decimal number as text. */
    String getActualCost();

    void setActualCost(String actualCost);

    Long getWeeklyVolume();

    void setWeeklyVolume(Long weeklyVolume);

    String getLiveVersion();

    void setLiveVersion(String liveVersion);
}
