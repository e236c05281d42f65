package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How single criteria of a program stand for a rollout, whichever checkpoint asks for them. */
public final class CriterionStates {
    private final Checkpoints checkpoints;
    private final Rollouts rollouts;
    private final GatherEvidence gather;

    public CriterionStates(Checkpoints checkpoints, Rollouts rollouts, GatherEvidence gather) {
        this.checkpoints = checkpoints;
        this.rollouts = rollouts;
        this.gather = gather;
    }

    /** Those of these that the program has; unknown when they can't be judged. */
    public Map<CriterionCode, CriterionState> of(
            Program program, RolloutId id, Collection<CriterionCode> wanted, LocalDate asOf) {
        Optional<Rollout> rollout = rollouts.by(id);
        if (wanted.isEmpty() || rollout.isEmpty()) {
            return Map.of();
        }
        Map<CriterionCode, CriterionState> states = new HashMap<>();
        for (Checkpoint checkpoint : checkpoints.of(program.key())) {
            CriterionSubject subject =
                    new CriterionSubject(program, rollout.get(), checkpoint.code(), asOf);
            checkpoint.criteria().stream()
                    .filter(criterion -> wanted.contains(criterion.code()))
                    .forEach(it -> states.put(it.code(), state(it, subject)));
        }
        return states;
    }

    private CriterionState state(Criterion criterion, CriterionSubject subject) {
        try {
            Gathered gathered = gather.of(subject);
            return criterion.kind().judge(criterion.code(), gathered, subject.asOf()).state();
        } catch (RuntimeException unreadable) {
            return CriterionState.UNKNOWN;
        }
    }
}
