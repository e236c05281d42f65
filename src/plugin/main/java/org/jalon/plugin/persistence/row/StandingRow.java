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

/** How a rollout stood before its next checkpoint when that was last judged. */
@Preload
@Table("STANDING")
public interface StandingRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** One for each rollout. */
    @NotNull
    @Unique
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    int getDefinitionVersion();

    void setDefinitionVersion(int definitionVersion);

    String getAsOf();

    void setAsOf(String asOf);

    /** Of the rollout's log of facts. */
    long getFactSequence();

    void setFactSequence(long factSequence);

    /** Milliseconds since 1970. */
    long getJudgedAt();

    void setJudgedAt(long judgedAt);

    /** Null: it could not be judged. */
    String getOutcome();

    void setOutcome(String outcome);

    String getFiredRule();

    void setFiredRule(String firedRule);

    String getBinding();

    void setBinding(String binding);

    @StringLength(StringLength.UNLIMITED)
    String getCause();

    void setCause(String cause);

    /** A line for each criterion. */
    @StringLength(StringLength.UNLIMITED)
    String getCriteria();

    void setCriteria(String criteria);
}
