package org.jalon.domain.rollout;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/**
 * Port: the rollouts, unique by program and Business Unit and by rollout issue, each with its
 * milestones in the order of the plan. Milestone issues are unique as well.
 */
public interface Rollouts {
    Optional<Rollout> by(RolloutId id);

    /** All rollouts of a program by wave, then by code, in a bounded number of queries. */
    List<Rollout> of(ProgramKey program);

    /** The same by name only, in one query. */
    List<RolloutId> idsOf(ProgramKey program);

    /** The rollout whose own issue this is. */
    Optional<Rollout> byRolloutIssue(JiraIssueId issue);

    /** The rollout one of whose milestones this issue is. */
    Optional<Rollout> byMilestoneIssue(JiraIssueId issue);

    /** Adds or replaces the rollout and all its milestones; joins the running unit of work. */
    void save(Rollout rollout);

    /** Replaces the one milestone of that code and touches nothing else of the rollout. */
    void saveMilestone(RolloutId rollout, Milestone milestone);
}
