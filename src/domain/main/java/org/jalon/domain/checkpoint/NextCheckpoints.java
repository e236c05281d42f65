package org.jalon.domain.checkpoint;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;

import java.time.LocalDate;
import java.util.Comparator;
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
    private final EvaluateCheckpoint evaluate;

    public NextCheckpoints(
            Checkpoints checkpoints,
            PassedCheckpoints passed,
            EvidenceRegister evidence,
            EvaluateCheckpoint evaluate) {
        this.checkpoints = checkpoints;
        this.passed = passed;
        this.evidence = evidence;
        this.evaluate = evaluate;
    }

    /**
     * The next checkpoints of these rollouts in a bounded number of queries; all passed: left out.
     */
    public Map<RolloutId, NextCheckpoint> of(
            Program program, Map<Rollout, RolloutCube> rollouts, LocalDate asOf) {
        List<Checkpoint> inOrder = inOrder(program);
        Map<RolloutId, Set<CheckpointCode>> passedBefore = passed.of(program.key());
        Map<RolloutId, List<Evidence>> proofs = evidence.of(program.key());
        Map<RolloutId, NextCheckpoint> next = new LinkedHashMap<>();
        rollouts.forEach(
                (rollout, cube) -> {
                    RolloutId id = rollout.id();
                    Gathered gathered = new Gathered(proofs.getOrDefault(id, List.of()), cube);
                    first(inOrder, passedBefore.getOrDefault(id, Set.of()))
                            .map(checkpoint -> next(rollout, checkpoint, gathered, asOf))
                            .ifPresent(found -> next.put(id, found));
                });
        return next;
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
                                        new Gathered(evidence.of(rollout.id()), cube),
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

    private NextCheckpoint next(
            Rollout rollout, Checkpoint checkpoint, Gathered gathered, LocalDate asOf) {
        Evaluation evaluation = evaluate.of(checkpoint, () -> gathered, asOf);
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
