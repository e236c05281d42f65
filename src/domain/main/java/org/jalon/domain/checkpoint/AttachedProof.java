package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An attachment or a web link of an issue.
 *
 * @param name of the file, or the title of the link
 * @param reference where it lies
 * @param day since when it is there; empty for a link, of which Jira does not say it
 */
public record AttachedProof(String name, String reference, Optional<LocalDate> day) {}
