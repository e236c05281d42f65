package org.jalon.domain.exchange;

/**
 * A line that was understood, and what it does.
 *
 * @param jiraKnows whether Jira has issues for that milestone, or holds the cost; then that counts
 *     and not the line
 */
public record HandLine(HandEntry entry, Change change, boolean jiraKnows) {

    /** What the line does to what was reported before. */
    public enum Change {
        ADDED,
        CHANGED,
        SAME
    }
}
