package org.jalon.plugin.persistence.row;

import net.java.ao.Preload;
import net.java.ao.RawEntity;
import net.java.ao.schema.AutoIncrement;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.PrimaryKey;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** A guard that was seen in an active workflow. */
@Preload
@Table("GUARD")
public interface GuardRow extends RawEntity<Long> {
    @AutoIncrement
    @NotNull
    @PrimaryKey("ID")
    Long getID();

    /** Project, status and checkpoint. */
    @NotNull
    @Unique
    String getGuardKey();

    void setGuardKey(String guardKey);

    Long getProjectId();

    void setProjectId(Long projectId);

    String getStatusId();

    void setStatusId(String statusId);

    String getCheckpointCode();

    void setCheckpointCode(String checkpointCode);

    String getWorkflowName();

    void setWorkflowName(String workflowName);

    /** Ids of the issue types it rules; null for none. */
    @StringLength(StringLength.UNLIMITED)
    String getIssueTypes();

    void setIssueTypes(String issueTypes);

    /** Milliseconds since 1970 UTC. */
    Long getGuardedSince();

    void setGuardedSince(Long guardedSince);

    /** A day; null when it binds. */
    String getObserveUntil();

    void setObserveUntil(String observeUntil);

    boolean isBaselined();

    void setBaselined(boolean baselined);
}
