package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.JiraIssueId;

/** Port: what fields of issues hold, read from Jira's database. */
public interface FieldValues {
    /** {@link FieldReading#UNKNOWN} when there is no such field or no such issue. */
    FieldReading of(JiraIssueId issue, JiraRef field);
}
