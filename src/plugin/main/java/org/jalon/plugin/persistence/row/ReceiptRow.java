package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** What a transition into a guarded status left behind. */
@Preload
@Table("RECEIPT")
public interface ReceiptRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    @Indexed
    Long getIssueId();

    void setIssueId(Long issueId);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    /** Jira’s id of the guarded status. */
    @Indexed
    String getStatusId();

    void setStatusId(String statusId);

    String getBasis();

    void setBasis(String basis);

    /** Ids of the attempts; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getAttemptIds();

    void setAttemptIds(String attemptIds);

    String getActorKey();

    void setActorKey(String actorKey);

    /** Milliseconds since 1970 UTC. */
    Long getWrittenAt();

    void setWrittenAt(Long writtenAt);

    /** The newest change when it was written; 0 for none. */
    Long getSinceGroup();

    void setSinceGroup(Long sinceGroup);

    /** The change it stands for; null while unknown. */
    Long getChangeGroup();

    void setChangeGroup(Long changeGroup);

    String getMeans();

    void setMeans(String means);

    @Indexed
    String getStanding();

    void setStanding(String standing);

    /** The update of the issue up to which it holds, in milliseconds. */
    Long getCheckedUntil();

    void setCheckedUntil(Long checkedUntil);

    /** Null when it was evaluated. */
    String getErrorId();

    void setErrorId(String errorId);
}
