package org.jalon.domain.history;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.RolloutId;

import java.util.Optional;
import java.util.Set;

/**
 * All that a view shows of one rollout, as it was.
 *
 * @param measured dates, counters and figures of that day
 * @param declared the colour that counted on that day
 * @param next the next checkpoint and how it would have been judged; its criteria are not kept
 * @param passed the checkpoints passed by then
 * @param status name of the rollout issue's Jira status; empty when it is not known
 * @param exception that it did something otherwise than the Standard asks; empty when not, or not
 *     known
 */
public record RolloutSnapshot(
        MeasuredRollout measured,
        Optional<DeclaredColour> declared,
        Optional<NextCheckpoint> next,
        Set<CheckpointCode> passed,
        Optional<String> status,
        Optional<ExceptionMark> exception) {
    public RolloutSnapshot {
        passed = Set.copyOf(passed);
    }

    public RolloutId id() {
        return measured.rollout().id();
    }
}
