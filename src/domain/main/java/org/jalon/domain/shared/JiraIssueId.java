package org.jalon.domain.shared;

/** The id Jira gave to an issue; it survives renames and moves, a key does not. */
public record JiraIssueId(long value) {
    public JiraIssueId {
        if (value <= 0) {
            throw new IllegalArgumentException("issue id " + value);
        }
    }
}
