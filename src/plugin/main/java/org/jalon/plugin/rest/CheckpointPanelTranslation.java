package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.ConfirmedByHand;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.checkpoint.NoticeSent;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.Message;
import org.jalon.domain.view.CheckpointPanel;
import org.jalon.domain.view.ConditionShown;
import org.jalon.domain.view.PanelRights;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From the checkpoint panel to its JSON. */
public final class CheckpointPanelTranslation {
    private final ReviewTranslation reviews;
    private final PeopleNames people;

    public CheckpointPanelTranslation(ReviewTranslation reviews, PeopleNames people) {
        this.reviews = reviews;
        this.people = people;
    }

    CheckpointPanelJson json(CheckpointPanel panel, Words words) {
        Locale locale = words.locale();
        return new CheckpointPanelJson(
                panel.program().key().value(),
                panel.program().name().in(locale),
                panel.face().bu().value(),
                panel.face().name().in(locale),
                panel.face().issueKey().map(IssueKey::value).orElse(null),
                panel.checkpoint().code().value(),
                panel.checkpoint().name().in(locale),
                Words.day(panel.due()),
                panel.due().map(due -> ChronoUnit.DAYS.between(panel.asOf(), due)).orElse(null),
                panel.passed(),
                outcome(panel.standing().evaluation()),
                words.texts().of(Message.of(panel.standing().evaluation().rule()), locale),
                criteria(panel, words),
                panel.review().map(review -> reviews.json(review, words)).orElse(null),
                panel.bypasses().stream().map(it -> bypass(panel, it, locale)).toList(),
                panel.conditions().stream()
                        .map(it -> condition(it, panel.today(), locale))
                        .toList(),
                rights(panel.rights(), locale),
                panel.standing().at().toString(),
                panel.asOf().toString());
    }

    private BypassesJson.Line bypass(CheckpointPanel panel, BypassLine line, Locale locale) {
        RolloutId rollout = line.stored().bypass().rollout();
        return BypassesJson.line(line, Map.of(rollout, panel.face()), people, locale);
    }

    private static String outcome(Evaluation evaluation) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict -> Words.word(verdict.outcome());
            case Evaluation.NotEvaluated none -> "not-evaluated";
        };
    }

    private List<CheckpointPanelJson.Line> criteria(CheckpointPanel panel, Words words) {
        return switch (panel.standing().evaluation()) {
            case Evaluation.Verdict verdict ->
                    verdict.criteria().stream().map(it -> line(panel, it, words)).toList();
            case Evaluation.NotEvaluated none -> List.of();
        };
    }

    private CheckpointPanelJson.Line line(
            CheckpointPanel panel, JudgedCriterion judged, Words words) {
        Criterion criterion = judged.criterion();
        ExceptionSubject subject = new ExceptionSubject.OfCriterion(criterion.code());
        return new CheckpointPanelJson.Line(
                CriterionJson.of(judged, panel.asOf(), words, people),
                Words.day(Optional.ofNullable(panel.standing().since().get(criterion.code()))),
                proof(criterion),
                panel.exceptions().stream()
                        .filter(exception -> exception.subject().equals(subject))
                        .map(it -> reviews.json(it, panel.today(), words.locale()))
                        .toList());
    }

    private static String proof(Criterion criterion) {
        return switch (criterion.kind()) {
            case EvidenceRecorded recorded -> "recorded";
            case NoticeSent notice -> "recorded";
            case ConfirmedByHand byHand -> "confirmed";
            default -> null;
        };
    }

    private CheckpointPanelJson.Condition condition(
            ConditionShown shown, LocalDate today, Locale locale) {
        return new CheckpointPanelJson.Condition(
                shown.condition().text().in(locale),
                reviews.person(shown.condition().owner(), locale),
                shown.condition().due().toString(),
                !shown.met() && shown.condition().due().isBefore(today),
                shown.issue().map(IssueKey::value).orElse(null),
                shown.met());
    }

    private static CheckpointPanelJson.Rights rights(PanelRights rights, Locale locale) {
        return new CheckpointPanelJson.Rights(
                ReviewTranslation.roles(rights.signs(), locale),
                rights.asks(),
                rights.gives(),
                rights.excepts(),
                rights.explains(),
                rights.approves());
    }
}
