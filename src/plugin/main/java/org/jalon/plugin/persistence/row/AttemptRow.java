package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** An attempt to pass a checkpoint. */
@Preload
@Table("ATTEMPT")
public interface AttemptRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @Indexed
    Long getIssueId();

    void setIssueId(Long issueId);

    int getActionId();

    void setActionId(int actionId);

    String getFromStatus();

    void setFromStatus(String fromStatus);

    String getToStatus();

    void setToStatus(String toStatus);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    int getDefinitionVersion();

    void setDefinitionVersion(int definitionVersion);

    String getInputsHash();

    void setInputsHash(String inputsHash);

    /** Null: not evaluated. */
    String getOutcome();

    void setOutcome(String outcome);

    String getRuleId();

    void setRuleId(String ruleId);

    String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970 UTC. */
    Long getAttemptedAt();

    void setAttemptedAt(Long attemptedAt);

    @StringLength(StringLength.UNLIMITED)
    String getExplanation();

    void setExplanation(String explanation);

    @Indexed
    String getStanding();

    void setStanding(String standing);

    /** Let through only because the guard did not bind yet. */
    boolean isObserved();

    void setObserved(boolean observed);

    /** Null when it was evaluated. */
    String getErrorId();

    void setErrorId(String errorId);
}
