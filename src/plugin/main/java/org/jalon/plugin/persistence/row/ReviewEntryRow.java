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

/** Something that happened in a review; never changed. */
@Preload
@Table("REVIEW_ENTRY")
public interface ReviewEntryRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The review and the number of the entry in it. */
    @NotNull
    @Unique
    String getEntryKey();

    void setEntryKey(String entryKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    String getReviewKey();

    void setReviewKey(String reviewKey);

    int getSequenceNumber();

    void setSequenceNumber(int sequenceNumber);

    String getKind();

    void setKind(String kind);

    /** Milliseconds since 1970. */
    Long getRecordedAt();

    void setRecordedAt(Long recordedAt);

    /** Who recorded what was spoken. */
    String getActorKey();

    void setActorKey(String actorKey);

    /** Null: advice. */
    String getRoleCode();

    void setRoleCode(String roleCode);

    /** The position. */
    String getSaid();

    void setSaid(String said);

    /** Null: the signer has an account, and recorded it. */
    @StringLength(StringLength.UNLIMITED)
    String getSignerName();

    void setSignerName(String signerName);

    @StringLength(StringLength.UNLIMITED)
    String getChannel();

    void setChannel(String channel);

    @StringLength(StringLength.UNLIMITED)
    String getProof();

    void setProof(String proof);

    @StringLength(StringLength.UNLIMITED)
    String getReason();

    void setReason(String reason);

    /** Of a decision. */
    String getOutcome();

    void setOutcome(String outcome);

    String getRuleId();

    void setRuleId(String ruleId);

    /** The condition that was not met in time. */
    String getCriterionCode();

    void setCriterionCode(String criterionCode);

    String getDueOn();

    void setDueOn(String dueOn);
}
