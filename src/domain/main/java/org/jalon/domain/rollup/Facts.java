package org.jalon.domain.rollup;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Port: the facts as they are now, unique by rollout and issue. Only {@link FactWriter} writes.
 * Where only some facts of a rollout are asked for, those are work, unless it says otherwise.
 */
public interface Facts {
    Optional<Fact> by(RolloutId rollout, JiraIssueId issue);

    /** Those of these issues that have a fact in the rollout; many with one question. */
    Map<JiraIssueId, Fact> by(RolloutId rollout, Collection<JiraIssueId> issues);

    /** The facts of one issue in all its rollouts. */
    List<Fact> ofIssue(JiraIssueId issue);

    /** The facts of these issues in all their rollouts; many issues with one question. */
    List<Fact> ofIssues(Collection<JiraIssueId> issues);

    /** All facts of a rollout. */
    List<Fact> of(RolloutId rollout);

    /** The facts of one milestone of a rollout. */
    List<Fact> of(RolloutId rollout, MilestoneCode milestone);

    /** The open facts of these rollouts that wait for another issue, at most so many. */
    List<Fact> blocked(Collection<RolloutId> rollouts, int most);

    /** The facts of a rollout that have no milestone, at most so many. */
    List<Fact> withoutMilestone(RolloutId rollout, int most);

    /** The open facts of a kind that is watched, by due date, at most so many. */
    List<Fact> watched(RolloutId rollout, FactKind kind, int most);

    /** The facts resolved on or after that day, oldest first. */
    List<Fact> resolvedSince(RolloutId rollout, LocalDate day);

    /**
     * Adds or replaces the fact of that rollout and issue; joins the running unit of work.
     *
     * @param revision the sequence of the log row written with it, stored beside the fact (REV)
     */
    void put(Fact fact, long revision);

    /**
     * Replaces all facts of the rollout by these, many rows at a time; joins the running unit of
     * work.
     */
    void replace(RolloutId rollout, Collection<Fact> facts, long revision);

    /** Removes the fact; joins the running unit of work. */
    void remove(RolloutId rollout, JiraIssueId issue);
}
