package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

/** A pending attempt becomes a passed checkpoint when the rollout issue's status really changed. */
public final class ConfirmAttempts implements IssueFollower {
    private final IssueReadings issues;
    private final AttemptBook book;

    public ConfirmAttempts(IssueReadings issues, AttemptBook book) {
        this.issues = issues;
        this.book = book;
    }

    @Override
    public void changed(JiraIssueId issue) {
        issues.by(issue).ifPresent(book::settle);
    }
}
