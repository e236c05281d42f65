package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Finding;
import org.jalon.domain.checkpoint.JudgedCriterion;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

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

    /** The evidence it rests on. */
    public record Proof(String kind, String reference, String date, long ageDays) {}

    static CriterionJson of(JudgedCriterion judged, LocalDate asOf, Words words) {
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
                        .map(evidence -> proof(criterion.kind(), evidence, asOf, words))
                        .orElse(null));
    }

    private static Proof proof(CriterionKind kind, Evidence evidence, LocalDate asOf, Words words) {
        return new Proof(
                words.texts().of(kind.evidenceKind(), words.locale()),
                evidence.reference(),
                evidence.date().toString(),
                ChronoUnit.DAYS.between(evidence.date(), asOf));
    }
}
