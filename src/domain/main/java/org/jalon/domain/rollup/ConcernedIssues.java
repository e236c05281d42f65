package org.jalon.domain.rollup;

import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;

import java.util.Map;
import java.util.Set;

/**
 * Tells issues that a program is concerned with from all the others of a Jira.
 *
 * <p>Whoever edits an issue waits for nothing but a look into memory. A no from there is never
 * final, because another node may just have linked the issue or given a Business Unit the project:
 * the issues that got a no are asked about together a little later. Only who is not concerned then
 * is forgotten.
 */
public interface ConcernedIssues {
    /** Whether all issues of the project concern us; from memory, and never blocks. */
    boolean isSurely(JiraProjectId project);

    /** Which of these issues, each in the project it was in, concern us; may ask the database. */
    Set<JiraIssueId> among(Map<JiraIssueId, JiraProjectId> issues);
}
