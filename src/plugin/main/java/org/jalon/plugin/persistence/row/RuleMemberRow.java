package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** An issue that a rule found. */
@Preload
@Table("RULE_MEMBER")
public interface RuleMemberRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rule and issue. */
    @NotNull
    @Unique
    String getMemberKey();

    void setMemberKey(String memberKey);

    @Indexed
    String getRuleKey();

    void setRuleKey(String ruleKey);

    @Indexed
    long getIssueId();

    void setIssueId(long issueId);
}
