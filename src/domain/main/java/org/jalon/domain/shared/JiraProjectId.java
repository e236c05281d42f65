package org.jalon.domain.shared;

/** The id Jira gave to a project; it survives a change of the project key. */
public record JiraProjectId(long value) {
    public JiraProjectId {
        if (value <= 0) {
            throw new IllegalArgumentException("project id " + value);
        }
    }
}
