package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Asks that a notice was sent so many days before a milestone at the latest. The evidence is dated
 * by the day it was sent; a milestone that moves away makes a late notice early enough.
 *
 * @param what the notice, such as "customer notice"
 */
public record NoticeSent(LocalizedText what, int days, MilestoneCode before)
        implements CriterionKind {
    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        Optional<LocalDate> milestone =
                gathered.readings().milestone(before).map(Milestone::expected);
        if (milestone.isEmpty()) {
            return Finding.open(
                    CriterionState.UNKNOWN,
                    Message.of("checkpoint.notice.no-milestone", before.value()),
                    Message.of("checkpoint.notice.date", before.value()));
        }
        LocalDate latest = milestone.get().minusDays(days);
        return gathered.evidence().stream()
                .filter(evidence -> evidence.criterion().equals(criterion))
                .filter(evidence -> !evidence.date().isAfter(asOf))
                .min(Comparator.comparing(Evidence::date))
                .map(sent -> judge(sent, latest))
                .orElseGet(() -> missing(latest, asOf));
    }

    private Finding missing(LocalDate latest, LocalDate asOf) {
        return latest.isBefore(asOf)
                ? Finding.open(
                        CriterionState.UNMET,
                        Message.of("checkpoint.notice.missed", what, latest),
                        Message.of("checkpoint.notice.move", what, days, before.value()))
                : Finding.open(
                        CriterionState.UNMET,
                        Message.of("checkpoint.notice.missing", what),
                        Message.of("checkpoint.notice.send", what, latest));
    }

    private Finding judge(Evidence sent, LocalDate latest) {
        return sent.date().isAfter(latest)
                ? Finding.open(
                        CriterionState.UNMET,
                        Message.of("checkpoint.notice.late", what, sent.date(), latest),
                        Message.of("checkpoint.notice.move", what, days, before.value()),
                        sent)
                : Finding.met(Message.of("checkpoint.notice.met", what, sent.date()), sent);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.notice", what);
    }

    @Override
    public boolean countsIssues() {
        return false;
    }
}
