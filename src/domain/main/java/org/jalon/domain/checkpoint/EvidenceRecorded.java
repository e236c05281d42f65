package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Asks for dated evidence.
 *
 * @param what the sort of evidence, such as "test report"
 * @param maxAgeDays the age in days at which it still counts; empty when it never gets old
 */
public record EvidenceRecorded(LocalizedText what, OptionalInt maxAgeDays)
        implements CriterionKind {

    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        Optional<Evidence> latest =
                gathered.evidence().stream()
                        .filter(evidence -> evidence.criterion().equals(criterion))
                        .filter(evidence -> !evidence.date().isAfter(asOf))
                        .max(Comparator.comparing(Evidence::date));
        return latest.map(evidence -> judge(evidence, asOf)).orElseGet(this::missing);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.evidence", what);
    }

    @Override
    public boolean countsIssues() {
        return false;
    }

    private Finding missing() {
        return new Finding(
                CriterionState.UNMET,
                Message.of("checkpoint.evidence.missing", what),
                Optional.of(Message.of("checkpoint.evidence.provide", what)),
                Optional.empty());
    }

    private Finding judge(Evidence evidence, LocalDate asOf) {
        long age = ChronoUnit.DAYS.between(evidence.date(), asOf);
        if (maxAgeDays.isPresent() && age > maxAgeDays.getAsInt()) {
            return new Finding(
                    CriterionState.STALE,
                    Message.of("checkpoint.evidence.stale", what, age, maxAgeDays.getAsInt()),
                    Optional.of(Message.of("checkpoint.evidence.renew", what)),
                    Optional.of(evidence));
        }
        return new Finding(
                CriterionState.MET,
                Message.of("checkpoint.evidence.met", what, evidence.date()),
                Optional.empty(),
                Optional.of(evidence));
    }
}
