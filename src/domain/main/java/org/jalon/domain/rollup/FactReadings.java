package org.jalon.domain.rollup;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads from Jira what the fact of an issue in a rollout is now. */
public final class FactReadings {
    private final IssueReadings issues;
    private final RolloutLinks links;

    public FactReadings(IssueReadings issues, RolloutLinks links) {
        this.issues = issues;
        this.links = links;
    }

    /** The fact; empty when the issue is gone or delivers nothing of this rollout. */
    public Optional<Fact> by(Rollout rollout, ZoneId zone, JiraIssueId issue) {
        Set<JiraIssueId> delivered = links.deliveredBy(issue);
        List<MilestoneCode> milestones = milestonesAmong(rollout, delivered);
        if (milestones.isEmpty() && !delivered.contains(rollout.issue())) {
            return Optional.empty();
        }
        return issues.by(issue).map(reading -> fact(rollout, zone, milestones, reading));
    }

    /** The milestones of the rollout an issue is linked to; more than one is a tie. */
    public static List<MilestoneCode> milestonesAmong(Rollout rollout, Set<JiraIssueId> delivered) {
        return rollout.milestones().stream()
                .filter(milestone -> delivered.contains(milestone.issue()))
                .map(Milestone::code)
                .toList();
    }

    private static Fact fact(
            Rollout rollout, ZoneId zone, List<MilestoneCode> milestones, IssueReading reading) {
        // Two milestones are a tie: which one counts is not ours to guess.
        Optional<MilestoneCode> milestone =
                milestones.size() == 1 ? Optional.of(milestones.get(0)) : Optional.empty();
        return new Fact(
                rollout.id(),
                reading.id(),
                milestone,
                reading.workstream().map(WorkstreamCode::new),
                reading.weight(),
                reading.state(),
                reading.due(),
                reading.resolved().map(at -> day(at, zone)),
                reading.blocked(),
                day(reading.updated(), zone));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
