package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;

/** Port: what attached files hold. */
public interface AttachmentContents {
    /** SHA-256 of the file in hexadecimal; empty when it is gone or can't be read now. */
    Optional<String> digestOf(JiraIssueId issue, long attachment);
}
