package org.jalon.domain.checkpoint;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which checkpoint each rollout comes to next, and how it stands before it on that day. What was
 * written down is used as long as it rests on the same definition, day and counters.
 */
public final class NextCheckpoints {
    private final Checkpoints checkpoints;
    private final PassedCheckpoints passed;
    private final EvidenceRegister evidence;
    private final CheckpointJudging judging;
    private final Standings standings;

    public NextCheckpoints(
            Checkpoints checkpoints,
            PassedCheckpoints passed,
            EvidenceRegister evidence,
            CheckpointJudging judging,
            Standings standings) {
        this.checkpoints = checkpoints;
        this.passed = passed;
        this.evidence = evidence;
        this.judging = judging;
        this.standings = standings;
    }

    /**
     * The next checkpoints of these rollouts in a bounded number of queries; all passed: left out.
     * Of the evidence only what those checkpoints ask for is read: most of it is of earlier ones.
     */
    public Map<RolloutId, NextCheckpoint> of(
            Program program, Map<Rollout, RolloutCube> rollouts, LocalDate asOf) {
        List<Checkpoint> inOrder = inOrder(program);
        Map<RolloutId, Set<CheckpointCode>> passedBefore = passed.of(program.key());
        Map<RolloutId, CheckpointStanding> known = standings.of(program.key());
        Map<RolloutId, NextCheckpoint> next = new HashMap<>();
        Map<Rollout, Checkpoint> unknown = new LinkedHashMap<>();
        for (Rollout rollout : rollouts.keySet()) {
            Optional<Checkpoint> coming =
                    first(inOrder, passedBefore.getOrDefault(rollout.id(), Set.of()));
            if (coming.isEmpty()) {
                continue;
            }
            CheckpointStanding before = known.get(rollout.id());
            stood(before, coming.get(), rollouts.get(rollout), asOf)
                    .ifPresentOrElse(
                            it -> next.put(rollout.id(), next(rollout, coming.get(), it)),
                            () -> unknown.put(rollout, coming.get()));
        }
        judge(program, unknown, rollouts, asOf)
                .forEach(
                        (rollout, judged) ->
                                next.put(
                                        rollout.id(), next(rollout, unknown.get(rollout), judged)));
        return next;
    }

    private Map<Rollout, Evaluation> judge(
            Program program,
            Map<Rollout, Checkpoint> unknown,
            Map<Rollout, RolloutCube> cubes,
            LocalDate asOf) {
        CheckpointJudging many =
                unknown.size() < 2 ? judging : judging.together(program, unknown.keySet());
        Map<Checkpoint, List<Rollout>> before =
                unknown.keySet().stream().collect(Collectors.groupingBy(unknown::get));
        Map<Rollout, Evaluation> judged = new LinkedHashMap<>();
        before.forEach(
                (checkpoint, all) -> {
                    Map<RolloutId, List<Evidence>> proofs = proofs(checkpoint, all);
                    for (Rollout rollout : all) {
                        judged.put(
                                rollout,
                                many.judge(
                                        new CriterionSubject(
                                                program, rollout, checkpoint.code(), asOf),
                                        checkpoint,
                                        proofs.getOrDefault(rollout.id(), List.of()),
                                        cubes.get(rollout)));
                    }
                });
        return judged;
    }

    private static Optional<Evaluation> stood(
            CheckpointStanding known, Checkpoint checkpoint, RolloutCube cube, LocalDate asOf) {
        return Optional.ofNullable(known)
                .filter(it -> it.isOf(checkpoint, asOf, cube.sequence()))
                .flatMap(it -> it.evaluation(checkpoint));
    }

    private Map<RolloutId, List<Evidence>> proofs(Checkpoint checkpoint, List<Rollout> before) {
        return evidence.of(
                before.stream().map(Rollout::id).toList(),
                checkpoint.criteria().stream().map(Criterion::code).toList());
    }

    /** The next checkpoint of one rollout; empty when all are passed. */
    public Optional<NextCheckpoint> of(
            Program program, Rollout rollout, RolloutCube cube, LocalDate asOf) {
        Optional<CheckpointStanding> known = standings.of(rollout.id());
        return comingTo(program, rollout)
                .map(
                        checkpoint ->
                                next(
                                        rollout,
                                        checkpoint,
                                        stood(known.orElse(null), checkpoint, cube, asOf)
                                                .orElseGet(
                                                        () ->
                                                                judge(
                                                                        program,
                                                                        rollout,
                                                                        checkpoint,
                                                                        cube,
                                                                        asOf))));
    }

    /**
     * How a rollout stood before that checkpoint when it was last looked at; empty when that is not
     * known any more, and always for another checkpoint than the next.
     */
    public Optional<CheckpointStanding> known(
            Rollout rollout, Checkpoint checkpoint, RolloutCube cube, LocalDate asOf) {
        return standings
                .of(rollout.id())
                .filter(it -> it.isOf(checkpoint, asOf, cube.sequence()))
                .filter(it -> it.evaluation(checkpoint).isPresent());
    }

    /** The first checkpoint a rollout has not passed. */
    Optional<Checkpoint> comingTo(Program program, Rollout rollout) {
        return first(inOrder(program), passed.of(rollout.id()));
    }

    /** How it stands before that checkpoint, judged anew. */
    Evaluation judge(
            Program program,
            Rollout rollout,
            Checkpoint checkpoint,
            RolloutCube cube,
            LocalDate asOf) {
        return judging.judge(
                new CriterionSubject(program, rollout, checkpoint.code(), asOf),
                checkpoint,
                evidence.of(rollout.id()),
                cube);
    }

    private List<Checkpoint> inOrder(Program program) {
        List<PlannedMilestone> plan = program.milestones();
        return checkpoints.of(program.key()).stream()
                .sorted(
                        Comparator.comparing(
                                checkpoint ->
                                        program.milestone(checkpoint.milestone())
                                                .map(plan::indexOf)
                                                .orElse(plan.size())))
                .toList();
    }

    private static Optional<Checkpoint> first(
            List<Checkpoint> inOrder, Set<CheckpointCode> passedBefore) {
        return inOrder.stream()
                .filter(checkpoint -> !passedBefore.contains(checkpoint.code()))
                .findFirst();
    }

    private static NextCheckpoint next(
            Rollout rollout, Checkpoint checkpoint, Evaluation evaluation) {
        Checkpoint asked = checkpoint.askedOf(rollout);
        return new NextCheckpoint(
                checkpoint.code(),
                checkpoint.name(),
                checkpoint.dueFor(rollout),
                unmet(asked, evaluation),
                evaluation);
    }

    private static int unmet(Checkpoint checkpoint, Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict -> verdict.gaps().size();
            case Evaluation.NotEvaluated none ->
                    (int) checkpoint.criteria().stream().filter(Criterion::mandatory).count();
        };
    }
}
