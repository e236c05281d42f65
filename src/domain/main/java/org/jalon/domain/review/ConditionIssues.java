package org.jalon.domain.review;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;

/** Port: the issues that track conditions. */
public interface ConditionIssues {
    /**
     * Makes an issue in the program's project, linked to the rollout issue, with the condition's
     * text, owner and due date. Empty when Jira does not let us; it is tried again later.
     */
    Optional<JiraIssueId> open(Program program, Rollout rollout, Condition condition);
}
