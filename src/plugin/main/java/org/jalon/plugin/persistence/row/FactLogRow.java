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

/** One change of a fact. */
@Preload
@Table("FACT_LOG")
public interface FactLogRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and sequence: the guard against two writers. */
    @NotNull
    @Unique
    String getLogKey();

    void setLogKey(String logKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    /** Counts the changes of the rollout from 1. */
    Long getSequenceNumber();

    void setSequenceNumber(Long sequenceNumber);

    Long getIssueId();

    void setIssueId(Long issueId);

    /** Null before the fact existed. */
    @StringLength(450)
    String getOldFact();

    void setOldFact(String oldFact);

    /** Null after it went. */
    @StringLength(450)
    String getNewFact();

    void setNewFact(String newFact);
}
