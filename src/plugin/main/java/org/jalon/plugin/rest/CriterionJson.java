package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Finding;
import org.jalon.domain.checkpoint.JudgedCriterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** A criterion, how it stands, why, what to do about it and who can help. */
public record CriterionJson(
        String code,
        String text,
        boolean mandatory,
        boolean waivable,
        boolean critical,
        String binding,
        String state,
        String reason,
        String nextStep,
        String owner,
        Proof evidence) {

    /**
     * The evidence it rests on.
     *
     * @param by whose it is; null for what nobody brought, and where nobody is to be named
     * @param digest SHA-256 of a file; null for what is none
     */
    public record Proof(
            String kind, String reference, String date, long ageDays, String by, String digest) {}

    static CriterionJson of(JudgedCriterion judged, LocalDate asOf, Words words) {
        return of(judged, asOf, words, evidence -> null);
    }

    /** With the name of who brought the evidence. */
    static CriterionJson of(
            JudgedCriterion judged, LocalDate asOf, Words words, PeopleNames people) {
        return of(
                judged,
                asOf,
                words,
                evidence -> evidence.by().map(who -> people.of(who, words.locale())).orElse(null));
    }

    private static CriterionJson of(
            JudgedCriterion judged, LocalDate asOf, Words words, Function<Evidence, String> by) {
        Criterion criterion = judged.criterion();
        Finding finding = judged.finding();
        return new CriterionJson(
                criterion.code().value(),
                criterion.text().in(words.locale()),
                criterion.mandatory(),
                criterion.waivable(),
                criterion.isCritical(),
                Words.word(criterion.binding()),
                Words.word(finding.state()),
                words.texts().of(finding.reason(), words.locale()),
                finding.nextStep().map(step -> words.texts().of(step, words.locale())).orElse(null),
                criterion.owner().in(words.locale()),
                finding.evidence()
                        .map(it -> proof(criterion.kind(), it, asOf, words, by.apply(it)))
                        .orElse(null));
    }

    private static Proof proof(
            CriterionKind kind, Evidence evidence, LocalDate asOf, Words words, String by) {
        return new Proof(
                words.texts().of(kind.evidenceKind(), words.locale()),
                evidence.reference(),
                evidence.date().toString(),
                ChronoUnit.DAYS.between(evidence.date(), asOf),
                by,
                evidence.digest().orElse(null));
    }
}
