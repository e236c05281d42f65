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

/** One round in which a checkpoint is decided for a rollout. */
@Preload
@Table("REVIEW")
public interface ReviewRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout, checkpoint and round. */
    @NotNull
    @Unique
    String getReviewKey();

    void setReviewKey(String reviewKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    int getRoundNumber();

    void setRoundNumber(int roundNumber);

    int getDefinitionVersion();

    void setDefinitionVersion(int definitionVersion);

    /** Who decides and how, as it was when the review began. */
    @StringLength(StringLength.UNLIMITED)
    String getTerms();

    void setTerms(String terms);

    /** Milliseconds since 1970. */
    Long getOpenedAt();

    void setOpenedAt(Long openedAt);

    /** Null: a program file brought it. */
    String getAskedBy();

    void setAskedBy(String askedBy);

    /** Null: there is no time to object. */
    String getClosesOn();

    void setClosesOn(String closesOn);

    /** Set by whoever is about to write, so that the next one waits. */
    Long getWrittenAt();

    void setWrittenAt(Long writtenAt);
}
