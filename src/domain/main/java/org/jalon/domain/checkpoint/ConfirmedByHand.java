package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.time.LocalDate;

/** Asks that somebody of the Business Unit says that it is so, with a comment. */
public record ConfirmedByHand(MaxAge maxAge) implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        return gathered.readings()
                .confirmed(criterion)
                .filter(said -> !said.day().isAfter(asOf))
                .map(said -> judge(criterion, said, asOf))
                .orElseGet(
                        () ->
                                Finding.open(
                                        CriterionState.UNMET,
                                        Message.of("checkpoint.confirm.missing"),
                                        Message.of("checkpoint.confirm.do")));
    }

    private Finding judge(CriterionCode criterion, Confirmation said, LocalDate asOf) {
        Evidence evidence =
                new Evidence(criterion, said.day(), said.comment()).broughtBy(said.by());
        if (maxAge.isOver(said.day(), asOf)) {
            long age = MaxAge.age(said.day(), asOf);
            return Finding.open(
                    CriterionState.STALE,
                    Message.of("checkpoint.confirm.stale", age, maxAge.days().getAsInt()),
                    Message.of("checkpoint.confirm.again"),
                    evidence);
        }
        return Finding.met(
                Message.of("checkpoint.confirm.met", said.day(), said.comment()), evidence);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.confirmed");
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
