package org.jalon.domain.shared;

/** The id Jira gave to an issue; it survives renames and moves, a key does not. */
public record JiraIssueId(long value) implements Comparable<JiraIssueId> {
    public JiraIssueId {
        if (value <= 0) {
            throw new IllegalArgumentException("issue id " + value);
        }
    }

    /** In the order in which Jira gave them. */
    @Override
    public int compareTo(JiraIssueId other) {
        return Long.compare(value, other.value);
    }
}
