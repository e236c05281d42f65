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

/** A rule by which issues serve a rollout. */
@Preload
@Table("LINK_RULE")
public interface LinkRuleRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Program and number. */
    @NotNull
    @Unique
    String getRuleKey();

    void setRuleKey(String ruleKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    int getRuleNumber();

    void setRuleNumber(int ruleNumber);

    int getRuleOrder();

    void setRuleOrder(int ruleOrder);

    String getBuCode();

    void setBuCode(String buCode);

    @StringLength(StringLength.UNLIMITED)
    String getJql();

    void setJql(String jql);

    /** Null: the issues say so themselves. */
    String getWorkstreamCode();

    void setWorkstreamCode(String workstreamCode);

    /** Null: only an issue above says so. */
    String getMilestoneCode();

    void setMilestoneCode(String milestoneCode);

    /** Key of the user whose permissions the query runs with. */
    String getOwnerKey();

    void setOwnerKey(String ownerKey);

    /** When it was last run in full, in milliseconds; null: not yet. */
    Long getRunAt();

    void setRunAt(Long runAt);

    /** Why the last run failed, in Jira’s words; null: it did not. */
    @StringLength(StringLength.UNLIMITED)
    String getProblem();

    void setProblem(String problem);

    /** How many issues it found then. */
    int getFound();

    void setFound(int found);
}
