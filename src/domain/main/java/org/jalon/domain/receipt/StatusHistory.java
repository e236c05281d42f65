package org.jalon.domain.receipt;

import org.jalon.domain.shared.JiraIssueId;

import java.util.List;

/** Port: how issues came to their status, from Jira's database and never from its index. */
public interface StatusHistory {
    /** Every change of the issue's status, oldest first; none when the history tells of none. */
    List<StatusChange> of(JiraIssueId issue);
}
