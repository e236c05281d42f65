package org.jalon.domain.checkpoint;

import java.time.LocalDate;

/**
 * An attachment or a web link of an issue.
 *
 * @param name of the file, or the title of the link
 * @param reference where it lies
 * @param day since when it is there
 */
public record AttachedProof(String name, String reference, LocalDate day) {}
