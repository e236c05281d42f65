package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

import java.time.ZoneId;
import java.util.List;

/** Port: the attachments and web links of an issue. */
public interface Attachments {
    /** Dated in that zone; none when the issue does not exist. */
    List<AttachedProof> of(JiraIssueId issue, ZoneId zone);
}
