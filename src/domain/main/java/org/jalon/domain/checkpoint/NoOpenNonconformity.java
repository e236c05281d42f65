package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Message;

import java.time.LocalDate;

/**
 * Asks that every mandatory requirement is met or waived. What nobody assessed is not known to be
 * met.
 */
public record NoOpenNonconformity() implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        Nonconformities found = gathered.readings().nonconformities();
        if (found.open() > 0) {
            return Finding.open(
                    CriterionState.UNMET,
                    Message.of("checkpoint.nonconformity.open", found.open()),
                    Message.of("checkpoint.nonconformity.resolve", found.open()));
        }
        if (found.notAssessed() > 0) {
            return Finding.open(
                    CriterionState.UNKNOWN,
                    Message.of("checkpoint.nonconformity.not-assessed", found.notAssessed()),
                    Message.of("checkpoint.nonconformity.assess", found.notAssessed()));
        }
        return Finding.met(
                Message.of("checkpoint.nonconformity.none"),
                new Evidence(criterion, asOf, "open nonconformities: 0"));
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.no-nonconformity");
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
