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

/** An entry of the decision log; added, never changed but for who the people were. */
@Preload
@Table("DECISION")
public interface DecisionRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and sequence: the guard against two writers. */
    @NotNull
    @Unique
    String getChainKey();

    void setChainKey(String chainKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    /** Counts the entries of the rollout from 1. */
    Long getSequenceNumber();

    void setSequenceNumber(Long sequenceNumber);

    String getKind();

    void setKind(String kind);

    /** Milliseconds since 1970 UTC. */
    Long getDecidedAt();

    void setDecidedAt(Long decidedAt);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    int getDefinitionVersion();

    void setDefinitionVersion(int definitionVersion);

    Long getIssueId();

    void setIssueId(Long issueId);

    /** Names and values in turn; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getFacts();

    void setFacts(String facts);

    /** Five values for each piece; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getEvidence();

    void setEvidence(String evidence);

    /** Whose each piece of evidence is; outside of the hash. */
    @StringLength(StringLength.UNLIMITED)
    String getEvidenceBy();

    void setEvidenceBy(String evidenceBy);

    /** The parts that people had; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getParts();

    void setParts(String parts);

    /** Who they were, in the order of the parts; outside of the hash. */
    @StringLength(StringLength.UNLIMITED)
    String getPeople();

    void setPeople(String people);

    /** Null for the first of a rollout. */
    String getPreviousHash();

    void setPreviousHash(String previousHash);

    @NotNull
    String getEntryHash();

    void setEntryHash(String entryHash);
}
