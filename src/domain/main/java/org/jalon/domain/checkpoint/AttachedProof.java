package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.ActorId;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An attachment or a web link of an issue.
 *
 * @param name of the file, or the title of the link
 * @param reference where it lies
 * @param day since when it is there; empty for a link, of which Jira does not say it
 * @param attachment Jira's id of the file; empty for a link
 * @param by who attached it, as far as Jira says
 * @param digest SHA-256 of the file, in hexadecimal; empty until it was read
 */
public record AttachedProof(
        String name,
        String reference,
        Optional<LocalDate> day,
        Optional<Long> attachment,
        Optional<ActorId> by,
        Optional<String> digest) {
    /** A web link. */
    public AttachedProof(String name, String reference, Optional<LocalDate> day) {
        this(name, reference, day, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with what is known of the file's content. */
    AttachedProof digestedBy(AttachmentDigests digests) {
        return new AttachedProof(
                name, reference, day, attachment, by, attachment.flatMap(digests::of));
    }

    Evidence evidenceOf(CriterionCode criterion, LocalDate since) {
        return new Evidence(criterion, since, reference, by, digest);
    }
}
