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

/** What a conditional go left to be done. */
@Preload
@Table("REVIEW_CONDITION")
public interface ConditionRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** The review and the criterion. */
    @NotNull
    @Unique
    String getConditionKey();

    void setConditionKey(String conditionKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    String getReviewKey();

    void setReviewKey(String reviewKey);

    String getCriterionCode();

    void setCriterionCode(String criterionCode);

    /** What it asks, by language. */
    @StringLength(StringLength.UNLIMITED)
    String getTexts();

    void setTexts(String texts);

    String getAskedBy();

    void setAskedBy(String askedBy);

    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    String getDueOn();

    void setDueOn(String dueOn);

    /** Null until Jira has made the issue. */
    Long getIssueId();

    void setIssueId(Long issueId);
}
