package org.jalon.domain.rollout;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.standard.VersionName;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One Business Unit in one program.
 *
 * @param issue the rollout issue in the program's Jira project
 * @param wave the wave it belongs to, from 1
 * @param finished the day it was closed; the time spent is frozen there
 * @param budget in thousands of the group's currency; empty when cost is not followed
 * @param actualCost spent since kick-off, same unit
 * @param weeklyVolume what the Business Unit handles a week, for weighing coverage
 * @param liveVersion the version of the Standard it worked with when the program was imported
 * @param milestones in the order of the program's plan
 */
public record Rollout(
        RolloutId id,
        JiraIssueId issue,
        int wave,
        LocalDate kickoff,
        Optional<LocalDate> finished,
        Optional<BigDecimal> budget,
        Optional<BigDecimal> actualCost,
        OptionalLong weeklyVolume,
        Optional<VersionName> liveVersion,
        List<Milestone> milestones) {
    public Rollout {
        milestones = List.copyOf(milestones);
    }

    public Optional<Milestone> milestone(MilestoneCode code) {
        for (Milestone milestone : milestones) {
            if (milestone.code().equals(code)) {
                return Optional.of(milestone);
            }
        }
        return Optional.empty();
    }

    /** The same rollout with these milestones. */
    public Rollout withMilestones(List<Milestone> others) {
        return with(actualCost, others);
    }

    /** The same rollout with this cost since kick-off. */
    public Rollout withActualCost(BigDecimal cumulative) {
        return with(Optional.of(cumulative), milestones);
    }

    private Rollout with(Optional<BigDecimal> cost, List<Milestone> others) {
        return new Rollout(
                id,
                issue,
                wave,
                kickoff,
                finished,
                budget,
                cost,
                weeklyVolume,
                liveVersion,
                others);
    }

    /** Of what tells it from others: it is the key of many maps, and has many values. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
