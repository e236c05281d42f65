package org.jalon.domain.checkpoint;

import java.util.Optional;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

/** Finds which rollout an issue is and which checkpoint stands in its way. */
public final class GuardedRollouts {
    private final Programs programs;
    private final Rollouts rollouts;
    private final Checkpoints checkpoints;
    private final IssueReadings issues;

    public GuardedRollouts(
            Programs programs, Rollouts rollouts, Checkpoints checkpoints, IssueReadings issues) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
        this.issues = issues;
    }

    /** Empty when the issue is not the issue of a rollout. */
    public Optional<GuardedRollout> by(JiraIssueId issue, CheckpointCode code) {
        return rollouts.byRolloutIssue(issue).flatMap(rollout -> guarded(rollout, code));
    }

    private Optional<GuardedRollout> guarded(Rollout rollout, CheckpointCode code) {
        Optional<Program> program = programs.by(rollout.id().program());
        return program.flatMap(
                known ->
                        issues.by(rollout.issue())
                                .map(
                                        reading ->
                                                new GuardedRollout(
                                                        known,
                                                        rollout,
                                                        reading,
                                                        checkpoints.by(known.key(), code))));
    }
}
