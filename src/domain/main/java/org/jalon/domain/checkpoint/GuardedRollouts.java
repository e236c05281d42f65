package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds for which rollouts an issue moves and which checkpoint stands in their way. */
public final class GuardedRollouts {
    private final Programs programs;
    private final RolloutsOfIssue rollouts;
    private final Checkpoints checkpoints;
    private final IssueReadings issues;
    private final Clock clock;

    public GuardedRollouts(
            Programs programs,
            RolloutsOfIssue rollouts,
            Checkpoints checkpoints,
            IssueReadings issues,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.checkpoints = checkpoints;
        this.issues = issues;
        this.clock = clock;
    }

    /**
     * The issue's own rollout, whether or not its program defines the checkpoint; for an issue of a
     * Business Unit the rollouts it serves whose program does.
     */
    public List<GuardedRollout> by(JiraIssueId issue, CheckpointCode code) {
        Optional<IssueReading> reading = issues.by(issue);
        return reading.stream()
                .flatMap(found -> rollouts.of(issue).stream().map(r -> guarded(r, found, code)))
                .flatMap(Optional::stream)
                .filter(g -> g.checkpoint().isPresent() || g.rollout().issue().equals(issue))
                .toList();
    }

    /** Whether the issue lies in the project of a program, where all that moves is a rollout's. */
    public boolean isOfProgram(JiraIssueId issue) {
        return issues.by(issue)
                .filter(
                        reading ->
                                programs.all().stream()
                                        .map(Program::project)
                                        .anyMatch(reading.project()::equals))
                .isPresent();
    }

    private Optional<GuardedRollout> guarded(
            Rollout rollout, IssueReading reading, CheckpointCode code) {
        return programs.by(rollout.id().program())
                .map(
                        program ->
                                new GuardedRollout(
                                        program,
                                        rollout,
                                        reading,
                                        checkpoints.by(program.key(), code),
                                        program.statusDate(clock)));
    }
}
