package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

/** Port: what fields of issues hold, read from Jira's database. */
public interface FieldValues {
    /** {@link FieldReading#UNKNOWN} when there is no such field or no such issue. */
    FieldReading of(JiraIssueId issue, JiraRef field);

    /** They can't be read: what asks for them is not evaluated. */
    static FieldValues unavailable() {
        return (issue, field) -> {
            throw new UnsupportedOperationException("fields");
        };
    }
}
