package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.time.LocalDate;

/** Asks that a role has signed this checkpoint off. */
public record SignedOffByRole(SignOffRole role, MaxAge maxAge) implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        return gathered.readings()
                .signedOff(role.code())
                .filter(day -> !day.isAfter(asOf))
                .map(day -> judge(criterion, day, asOf))
                .orElseGet(
                        () ->
                                Finding.open(
                                        CriterionState.UNMET,
                                        Message.of("checkpoint.signed.missing", role.name()),
                                        Message.of("checkpoint.signed.ask", role.name())));
    }

    private Finding judge(CriterionCode criterion, LocalDate day, LocalDate asOf) {
        Evidence evidence = new Evidence(criterion, day, "signed off: " + role.code());
        if (maxAge.isOver(day, asOf)) {
            return Finding.open(
                    CriterionState.STALE,
                    Message.of(
                            "checkpoint.signed.stale",
                            role.name(),
                            MaxAge.age(day, asOf),
                            maxAge.days().getAsInt()),
                    Message.of("checkpoint.signed.again", role.name()),
                    evidence);
        }
        return Finding.met(Message.of("checkpoint.signed.met", role.name(), day), evidence);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.signed-off", role.name());
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
