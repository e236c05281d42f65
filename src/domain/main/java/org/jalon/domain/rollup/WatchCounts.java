package org.jalon.domain.rollup;

/**
 * Open issues of one kind that is watched, such as risks.
 *
 * @param overdue how many of the open ones were due before the day asked for
 */
public record WatchCounts(int open, int overdue) {}
