package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.time.LocalDate;

/** Asks that the rollout has passed an earlier checkpoint. */
public record CheckpointPassed(CheckpointCode earlier) implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        String code = earlier.value();
        return gathered.readings().hasPassed(earlier)
                ? Finding.met(
                        Message.of("checkpoint.earlier.met", code),
                        new Evidence(criterion, asOf, "passed " + code))
                : Finding.open(
                        CriterionState.UNMET,
                        Message.of("checkpoint.earlier.unmet", code),
                        Message.of("checkpoint.earlier.pass", code));
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.checkpoint-passed");
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
