package org.jalon.domain.review;

import org.jalon.domain.shared.JiraIssueId;

import java.util.Optional;
import java.util.Set;

/** Port: the issues that track conditions. */
public interface ConditionIssues {
    /**
     * Makes an issue in the program's project with the condition's text, owner and due date, linked
     * to the issue it has to be done for. Empty when Jira does not let us; it is tried again later.
     *
     * @param types the ids of the issue types that are conditions; another one where there is none
     */
    Optional<JiraIssueId> open(Condition condition, JiraIssueId doneFor, Set<String> types);
}
