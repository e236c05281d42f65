package org.jalon.domain.checkpoint;

import java.util.Optional;

/** Port: the digests of attachments, unique by Jira's id; a file in Jira never changes. */
public interface AttachmentDigests {
    /** SHA-256 in hexadecimal; empty when it was not read yet. */
    Optional<String> of(long attachment);

    /** Keeps it; what is known already stays as it is. Joins the running unit of work. */
    void add(long attachment, String digest);
}
