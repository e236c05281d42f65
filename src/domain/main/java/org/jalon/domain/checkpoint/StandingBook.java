package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Judges rollouts before their next checkpoints and writes down how they stand. */
public final class StandingBook {
    /** Not everything a criterion looks at tells when it changes. */
    static final Duration LASTS = Duration.ofMinutes(15);

    /** Whoever asks for a look now gets one unless there has just been one. */
    static final Duration PACE = Duration.ofMinutes(1);

    private final NextCheckpoints next;
    private final RolloutCubes cubes;
    private final Standings standings;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public StandingBook(
            NextCheckpoints next,
            RolloutCubes cubes,
            Standings standings,
            RepeatedTransactions transactions,
            Clock clock) {
        this.next = next;
        this.cubes = cubes;
        this.standings = standings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Judges the rollout unless what is known of it still says the same and is not old.
     *
     * @param known null when nothing is
     * @return whether it judged
     */
    boolean refresh(Program program, Rollout rollout, CheckpointStanding known) {
        return refresh(program, rollout, known, LASTS);
    }

    /** Judges the rollout because somebody asks for it, at a measured pace. */
    public void again(Program program, Rollout rollout) {
        refresh(program, rollout, standings.of(rollout.id()).orElse(null), PACE);
    }

    private boolean refresh(
            Program program, Rollout rollout, CheckpointStanding known, Duration lasts) {
        LocalDate asOf = program.statusDate(clock);
        Optional<Checkpoint> coming = next.comingTo(program, rollout);
        if (coming.isEmpty()) {
            return false;
        }
        RolloutCube cube = cubes.of(rollout.id());
        boolean fresh =
                known != null
                        && known.isOf(coming.get(), asOf, cube.sequence())
                        && known.at().plus(lasts).isAfter(clock.instant());
        if (fresh) {
            return false;
        }
        Evaluation evaluation = next.judge(program, rollout, coming.get(), cube, asOf);
        CheckpointStanding judged =
                standing(rollout, coming.get(), cube, asOf, evaluation, Optional.ofNullable(known));
        transactions.inOne(
                () -> {
                    standings.save(judged);
                    return null;
                });
        return true;
    }

    private CheckpointStanding standing(
            Rollout rollout,
            Checkpoint checkpoint,
            RolloutCube cube,
            LocalDate asOf,
            Evaluation evaluation,
            Optional<CheckpointStanding> before) {
        return switch (evaluation) {
            case Evaluation.NotEvaluated none ->
                    new CheckpointStanding(
                            rollout.id(),
                            checkpoint.code(),
                            checkpoint.version(),
                            asOf,
                            cube.sequence(),
                            clock.instant(),
                            Optional.empty(),
                            none.rule(),
                            none.binding(),
                            none.cause(),
                            List.of());
            case Evaluation.Verdict verdict ->
                    new CheckpointStanding(
                            rollout.id(),
                            checkpoint.code(),
                            checkpoint.version(),
                            asOf,
                            cube.sequence(),
                            clock.instant(),
                            Optional.of(verdict.outcome()),
                            verdict.rule(),
                            verdict.binding(),
                            "",
                            verdict.criteria().stream()
                                    .map(judged -> line(judged, asOf, before))
                                    .toList());
        };
    }

    private static StandingCriterion line(
            JudgedCriterion judged, LocalDate asOf, Optional<CheckpointStanding> before) {
        CriterionCode code = judged.criterion().code();
        LocalDate since =
                before.flatMap(known -> known.criterion(code))
                        .filter(known -> known.finding().state() == judged.finding().state())
                        .map(StandingCriterion::since)
                        .orElse(asOf);
        return new StandingCriterion(code, judged.finding(), judged.exemption(), since);
    }
}
