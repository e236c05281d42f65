package org.jalon.domain.linking;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Port: which issues each rule found when it was last run; unique by rule and issue. Kept, because
 * a search is neither fast enough nor fresh enough to be asked whenever a fact is read.
 */
public interface RuleMembers {
    /** The rules that found this issue. */
    List<RuleMember> ofIssue(JiraIssueId issue);

    /** The rules that found these issues, read at once. */
    List<RuleMember> ofIssues(Collection<JiraIssueId> issues);

    /** What the rule found. */
    Set<JiraIssueId> of(ProgramKey program, int rule);

    /** Joins the running unit of work. */
    void add(ProgramKey program, int rule, Collection<JiraIssueId> issues);

    /** Joins the running unit of work. */
    void remove(ProgramKey program, int rule, Collection<JiraIssueId> issues);
}
