package org.jalon.domain.review;

import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.Part;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What happens in reviews, as the decision log has it: who proposed, was asked, said what. */
final class ReviewLog {
    private ReviewLog() {}

    /** Somebody asks for the decision; nobody known when a file brought it. */
    static LogEntry proposed(Review review) {
        LogEntry entry = entry(review, LogKind.PROPOSED, review.opened());
        return review.askedBy().map(who -> entry.person(Part.PROPOSED, who)).orElse(entry);
    }

    /** The roles are asked, and with them everybody who fills one. */
    static LogEntry asked(Review review, SigningRights rights) {
        LogEntry entry = entry(review, LogKind.ASKED, review.opened());
        for (SignOffRole role : review.terms().roles()) {
            entry = entry.fact("role", role.code().value());
            for (ActorId holder : sorted(rights.holders(review.id().rollout(), role.code()))) {
                entry = entry.person(Part.ASKED, holder);
            }
        }
        return entry.fact("due", review.closes());
    }

    private static List<ActorId> sorted(Set<ActorId> people) {
        return people.stream().sorted(Comparator.comparing(ActorId::key)).toList();
    }

    /** Something that happened in it, but for the decision, which rests on an evaluation. */
    static LogEntry of(Review review, ReviewEntry happened) {
        return switch (happened) {
            case ReviewEntry.Spoken spoken -> spoken(review, spoken.signOff());
            case ReviewEntry.Decided decided -> decided(review, decided.decision());
            case ReviewEntry.Held held ->
                    entry(review, LogKind.DECIDED, held.at())
                            .fact("outcome", Outcome.HOLD)
                            .fact("rule", DecidedRulings.OVERDUE)
                            .fact("criterion", held.condition())
                            .fact("due", held.due());
        };
    }

    static LogEntry decided(Review review, ReviewDecision decision) {
        return entry(review, LogKind.DECIDED, decision.at())
                .fact("outcome", decision.outcome())
                .fact("rule", decision.rule());
    }

    private static LogEntry spoken(Review review, SignOff said) {
        LogEntry entry =
                entry(review, kind(said), said.at())
                        .fact("role", said.role().map(SignOffRoleCode::value))
                        .fact("position", said.position())
                        .fact("reason", Optional.of(said.reason()).filter(it -> !it.isBlank()));
        if (!review.isOpen()) {
            entry = entry.fact("late", true);
        }
        return switch (said.signer()) {
            case Signer.Account account -> entry.person(part(said), account.actor());
            case Signer.Elsewhere elsewhere ->
                    entry.fact("channel", elsewhere.channel())
                            .fact("proof", elsewhere.proof())
                            .person(Part.ON_BEHALF, said.recordedBy());
        };
    }

    private static LogKind kind(SignOff said) {
        return said.isAdvice()
                ? LogKind.ADVISED
                : switch (said.position()) {
                    case AGREE -> LogKind.SIGNED_OFF;
                    case OBJECT, STOP -> LogKind.OBJECTED;
                    case ABSTAIN -> LogKind.ABSTAINED;
                };
    }

    private static Part part(SignOff said) {
        boolean against = said.position() == Position.OBJECT || said.position() == Position.STOP;
        if (against) {
            return Part.DISAGREED;
        }
        return said.isAdvice() ? Part.ADVISED : Part.DECIDED;
    }

    private static LogEntry entry(Review review, LogKind kind, Instant at) {
        return LogEntry.of(review.id().rollout(), kind, at)
                .at(review.id().checkpoint(), review.definitionVersion())
                .fact("round", review.id().round());
    }
}
