package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.IssueState;

/** An issue that is linked with a rollout issue, as Jira has it now. */
public record LinkedIssue(IssueState state, String statusId, String statusName) {}
