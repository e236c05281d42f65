package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.exemption.ExceptionStep;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewDecision;
import org.jalon.domain.review.SignOff;
import org.jalon.domain.review.Signer;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reviews and exceptions as JSON; people are named as Jira names them. */
public final class ReviewTranslation {
    private final PeopleNames people;

    public ReviewTranslation(PeopleNames people) {
        this.people = people;
    }

    ReviewJson json(Review review, Words words) {
        Locale locale = words.locale();
        return new ReviewJson(
                review.id().round(),
                review.definitionVersion(),
                review.opened().toString(),
                review.askedBy().map(by -> people.of(by, locale)).orElse(null),
                Words.day(review.closes()),
                words.texts().of(rule(review.terms()), locale),
                review.terms().dutiesSeparated(),
                review.terms().onBehalfAllowed(),
                roles(review.awaited(), locale),
                review.signOffs().stream().map(it -> said(review, it, locale)).toList(),
                review.decision().map(it -> decision(review, it, words)).orElse(null));
    }

    static List<CheckpointPanelJson.RoleJson> roles(Collection<SignOffRole> roles, Locale locale) {
        return roles.stream()
                .map(
                        role ->
                                new CheckpointPanelJson.RoleJson(
                                        role.code().value(), role.name().in(locale)))
                .toList();
    }

    /** How it is decided. */
    static Message rule(SignOffTerms terms) {
        return switch (terms.rule()) {
            case DecisionRule.SingleApprover single ->
                    Message.of(
                            "review.rule-name.single",
                            terms.role(single.role())
                                    .map(SignOffRole::name)
                                    .orElseGet(() -> LocalizedText.english(single.role().value())));
            case DecisionRule.AllRoles all -> Message.of("review.rule-name.all");
            case DecisionRule.Quorum quorum ->
                    Message.of("review.rule-name.quorum", quorum.needed(), terms.roles().size());
            case DecisionRule.Consent consent ->
                    Message.of("review.rule-name.consent", consent.workingDays());
        };
    }

    private ReviewJson.Said said(Review review, SignOff said, Locale locale) {
        boolean late = review.decision().filter(made -> said.at().isAfter(made.at())).isPresent();
        String role =
                said.role()
                        .flatMap(review.terms()::role)
                        .map(known -> known.name().in(locale))
                        .orElse(null);
        String recordedBy = people.of(said.recordedBy(), locale);
        return switch (said.signer()) {
            case Signer.Account account ->
                    new ReviewJson.Said(
                            role,
                            people.of(account.actor(), locale),
                            false,
                            null,
                            null,
                            recordedBy,
                            Words.word(said.position()),
                            said.reason(),
                            said.at().toString(),
                            late);
            case Signer.Elsewhere elsewhere ->
                    new ReviewJson.Said(
                            role,
                            elsewhere.name(),
                            true,
                            elsewhere.channel(),
                            elsewhere.proof(),
                            recordedBy,
                            Words.word(said.position()),
                            said.reason(),
                            said.at().toString(),
                            late);
        };
    }

    private static ReviewJson.Decision decision(Review review, ReviewDecision made, Words words) {
        return new ReviewJson.Decision(
                Words.word(review.standing()),
                words.texts().of(Message.of(made.rule()), words.locale()),
                made.at().toString(),
                review.isHeld());
    }

    ExceptionJson json(RecordedException exception, LocalDate today, Locale locale) {
        return new ExceptionJson(
                exception.id().number(),
                Words.word(exception.kind()),
                Words.word(exception.stateOn(today)),
                exception.subject().text(),
                people.of(exception.by(), locale),
                exception.at().toString(),
                people.of(exception.owner(), locale),
                exception.reason(),
                exception.control(),
                exception.until().toString(),
                ChronoUnit.DAYS.between(today, exception.until()),
                exception.renewals(),
                exception.isPending(),
                exception.approvedBy().map(by -> people.of(by, locale)).orElse(null),
                exception.steps().stream().map(it -> step(it, locale)).toList());
    }

    private ExceptionJson.Step step(ExceptionStep step, Locale locale) {
        return new ExceptionJson.Step(
                Words.word(step.kind()),
                people.of(step.by(), locale),
                step.at().toString(),
                step.reason(),
                Words.day(step.until()));
    }

    String person(Optional<ActorId> actor, Locale locale) {
        return actor.map(known -> people.of(known, locale)).orElse(null);
    }
}
