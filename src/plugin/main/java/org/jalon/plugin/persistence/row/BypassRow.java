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

/** An issue that passed without its checkpoint. */
@Preload
@Table("BYPASS")
public interface BypassRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Rollout, issue and checkpoint while it lasts; with its id once the issue has left. */
    @NotNull
    @Unique
    String getBypassKey();

    void setBypassKey(String bypassKey);

    @Indexed
    String getRolloutKey();

    void setRolloutKey(String rolloutKey);

    @Indexed
    String getProgramKey();

    void setProgramKey(String programKey);

    @Indexed
    Long getIssueId();

    void setIssueId(Long issueId);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    String getStatusId();

    void setStatusId(String statusId);

    String getLikelyWay();

    void setLikelyWay(String likelyWay);

    Long getChangeGroup();

    void setChangeGroup(Long changeGroup);

    Long getEnteredAt();

    void setEnteredAt(Long enteredAt);

    String getActorKey();

    void setActorKey(String actorKey);

    Long getFoundAt();

    void setFoundAt(Long foundAt);

    @StringLength(StringLength.UNLIMITED)
    String getExplanation();

    void setExplanation(String explanation);

    String getExplainedBy();

    void setExplainedBy(String explainedBy);

    Long getExplainedAt();

    void setExplainedAt(Long explainedAt);

    /** Null while the issue is there. */
    Long getLeftAt();

    void setLeftAt(Long leftAt);
}
