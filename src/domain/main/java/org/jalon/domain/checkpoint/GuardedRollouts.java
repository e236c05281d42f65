package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Clock;
import java.util.Optional;

/** Finds which rollout an issue is and which checkpoint stands in its way. */
public final class GuardedRollouts {
    private final Programs programs;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;
    private final IssueReadings issues;
    private final Clock clock;

    public GuardedRollouts(
            Programs programs,
            Rollouts rollouts,
            Checkpoints checkpoints,
            IssueReadings issues,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
        this.issues = issues;
        this.clock = clock;
    }

    /** Empty when the issue is not the issue of a rollout. */
    public Optional<GuardedRollout> by(JiraIssueId issue, CheckpointCode code) {
        Optional<Rollout> rollout = rollouts.byRolloutIssue(issue);
        Optional<Program> program = rollout.flatMap(found -> programs.by(found.id().program()));
        Optional<IssueReading> reading = issues.by(issue);
        if (program.isEmpty() || reading.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new GuardedRollout(
                        program.get(),
                        rollout.get(),
                        reading.get(),
                        checkpoints.by(program.get().key(), code),
                        program.get().statusDate(clock)));
    }
}
