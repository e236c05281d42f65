package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

/** Port: keeps for good which files were attached where decisions may rest on them. */
public interface AttachmentRecord {
    /** A file of that issue was read for the first time; joins the running unit of work. */
    void attached(RolloutId rollout, JiraIssueId issue, AttachedProof file);
}
