package org.jalon.domain.checkpoint;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which checkpoint each rollout comes to next, and how it would be judged on that day. */
public final class NextCheckpoints {
    private final Checkpoints checkpoints;
    private final PassedCheckpoints passed;
    private final EvidenceRegister evidence;
    private final GatherEvidence gather;
    private final EvaluateCheckpoint evaluate;

    public NextCheckpoints(
            Checkpoints checkpoints,
            PassedCheckpoints passed,
            EvidenceRegister evidence,
            GatherEvidence gather,
            EvaluateCheckpoint evaluate) {
        this.checkpoints = checkpoints;
        this.passed = passed;
        this.evidence = evidence;
        this.gather = gather;
        this.evaluate = evaluate;
    }

    /**
     * The next checkpoints of these rollouts in a bounded number of queries; all passed: left out.
     * Of the evidence only what those checkpoints ask for is read: most of it is of earlier ones.
     */
    public Map<RolloutId, NextCheckpoint> of(
            Program program, Map<Rollout, RolloutCube> rollouts, LocalDate asOf) {
        List<Checkpoint> inOrder = inOrder(program);
        Map<RolloutId, Set<CheckpointCode>> passedBefore = passed.of(program.key());
        Map<Checkpoint, List<Rollout>> coming = new LinkedHashMap<>();
        for (Rollout rollout : rollouts.keySet()) {
            first(inOrder, passedBefore.getOrDefault(rollout.id(), Set.of()))
                    .ifPresent(c -> coming.computeIfAbsent(c, x -> new ArrayList<>()).add(rollout));
        }
        Map<RolloutId, NextCheckpoint> next = new HashMap<>();
        coming.forEach(
                (checkpoint, before) -> {
                    Map<RolloutId, List<Evidence>> proofs = proofs(checkpoint, before);
                    for (Rollout rollout : before) {
                        Gathered gathered =
                                new Gathered(
                                        proofs.getOrDefault(rollout.id(), List.of()),
                                        rollouts.get(rollout),
                                        readings(program, rollout, checkpoint, asOf));
                        next.put(rollout.id(), next(rollout, checkpoint, gathered, asOf));
                    }
                });
        return next;
    }

    private Map<RolloutId, List<Evidence>> proofs(Checkpoint checkpoint, List<Rollout> before) {
        return evidence.of(
                before.stream().map(Rollout::id).toList(),
                checkpoint.criteria().stream().map(Criterion::code).toList());
    }

    /** The next checkpoint of one rollout; empty when all are passed. */
    public Optional<NextCheckpoint> of(
            Program program, Rollout rollout, RolloutCube cube, LocalDate asOf) {
        return first(inOrder(program), passed.of(rollout.id()))
                .map(
                        checkpoint ->
                                next(
                                        rollout,
                                        checkpoint,
                                        new Gathered(
                                                evidence.of(rollout.id()),
                                                cube,
                                                readings(program, rollout, checkpoint, asOf)),
                                        asOf));
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

    private Readings readings(
            Program program, Rollout rollout, Checkpoint checkpoint, LocalDate asOf) {
        return gather.readings(new CriterionSubject(program, rollout, checkpoint.code(), asOf));
    }

    private NextCheckpoint next(
            Rollout rollout, Checkpoint checkpoint, Gathered gathered, LocalDate asOf) {
        Evaluation evaluation = evaluate.of(rollout, checkpoint, () -> gathered, asOf);
        return new NextCheckpoint(
                checkpoint.code(),
                checkpoint.name(),
                checkpoint.dueFor(rollout),
                unmet(checkpoint, evaluation),
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
