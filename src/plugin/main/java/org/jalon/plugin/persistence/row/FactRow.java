package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** What is known of an issue in a rollout. */
@Preload
@Table("FACT")
public interface FactRow extends RawEntity<Long> {

    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout and issue. */
    @NotNull
    @Unique
    String getFactKey();

    void setFactKey(String factKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @Indexed
    Long getIssueId();

    void setIssueId(Long issueId);

    String getMilestoneCode();

    void setMilestoneCode(String milestoneCode);

    String getWorkstreamCode();

    void setWorkstreamCode(String workstreamCode);

    int getWeight();

    void setWeight(int weight);

    String getState();

    void setState(String state);

    String getDue();

    void setDue(String due);

    String getResolved();

    void setResolved(String resolved);

    boolean isBlocked();

    void setBlocked(boolean blocked);

    String getUpdated();

    void setUpdated(String updated);

    /** Null for work. */
    String getKind();

    void setKind(String kind);

    /** Sequence of the log row written with it. */
    Long getRev();

    void setRev(Long rev);
}
