package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The facts of an issue follow the issue and its links, in every rollout it serves or served. */
public final class FollowBusinessUnitIssue implements IssueFollower {
    private final Programs programs;
    private final Rollouts rollouts;
    private final ServedRollouts served;
    private final FactReadings readings;
    private final FactWriter writer;

    public FollowBusinessUnitIssue(
            Programs programs,
            Rollouts rollouts,
            ServedRollouts served,
            FactReadings readings,
            FactWriter writer) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.served = served;
        this.readings = readings;
        this.writer = writer;
    }

    @Override
    public void changed(JiraIssueId issue) {
        Set<RolloutId> affected = new LinkedHashSet<>(served.now(issue));
        affected.addAll(served.before(issue));
        affected.forEach(rollout -> refresh(rollout, List.of(issue)));
    }

    /** Brings these issues' facts in one rollout up to date in one unit of work. */
    void refresh(RolloutId id, List<JiraIssueId> issues) {
        readingOf(id).ifPresent(reading -> writer.refresh(id, issues, reading));
    }

    /** How to read what an issue's fact in the rollout is now; empty when the rollout is gone. */
    Optional<Function<JiraIssueId, Optional<Fact>>> readingOf(RolloutId id) {
        Optional<Rollout> rollout = rollouts.by(id);
        Optional<Program> program = programs.by(id.program());
        if (rollout.isEmpty() || program.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(issue -> readings.by(program.get(), rollout.get(), issue));
    }
}
