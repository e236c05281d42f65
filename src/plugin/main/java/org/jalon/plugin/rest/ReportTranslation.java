package org.jalon.plugin.rest;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.report.CheckpointReport;
import org.jalon.domain.report.Decision;
import org.jalon.domain.report.ReportChange;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.IssueKey;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** From a checkpoint report to its JSON; people are named as Jira names them today. */
public final class ReportTranslation {
    private final PeopleNames people;

    public ReportTranslation(PeopleNames people) {
        this.people = people;
    }

    ReportJson json(CheckpointReport report, Words words) {
        return new ReportJson(
                report.program().key().value(),
                report.standard().name().in(words.locale()),
                report.program().targetVersion().value(),
                report.unit().code().value(),
                report.unit().name().in(words.locale()),
                report.rolloutIssue().map(IssueKey::value).orElse(null),
                new ReportJson.CheckpointName(
                        report.checkpoint().code().value(),
                        report.checkpoint().name().in(words.locale())),
                asked(report.decision(), words),
                RolloutJson.outcome(report.evaluation()),
                report.evaluation().rule(),
                words.texts().of(report.evaluation().rule(), words.locale()),
                RolloutJson.expected(report.goLive()),
                Words.day(report.goLive().map(Milestone::baseline)),
                Words.whole(report.figures().goLiveSlipDays()),
                Words.word(report.figures().computedColour()),
                report.closed() ? words.notDisclosed() : null,
                Words.word(report.declared().map(DeclaredColour::colour)),
                report.declared().map(DeclaredColour::sentence).orElse(null),
                criteria(report.evaluation(), report.statusDate(), words),
                changes(report, words),
                report.attempts().stream()
                        .map(attempt -> attempt(attempt, words.locale()))
                        .toList(),
                report.statusDate().toString(),
                report.asOf().toString());
    }

    private static ReportJson.Asked asked(Decision decision, Words words) {
        return new ReportJson.Asked(
                words.texts().of(decision.question(), words.locale()),
                Words.day(decision.due()),
                decision.dueInDays().orElse(null),
                decision.taken(),
                decision.by().stream().map(role -> role.in(words.locale())).toList(),
                decision.consequence().in(words.locale()));
    }

    private List<CriterionJson> criteria(Evaluation evaluation, LocalDate asOf, Words words) {
        return switch (evaluation) {
            case Evaluation.Verdict verdict ->
                    verdict.criteria().stream()
                            .map(judged -> CriterionJson.of(judged, asOf, words, people))
                            .toList();
            case Evaluation.NotEvaluated failed -> List.of();
        };
    }

    private static ReportJson.Changes changes(CheckpointReport report, Words words) {
        return new ReportJson.Changes(
                report.changedSince().toString(),
                report.changes().stream().map(change -> change(change, words)).toList());
    }

    private static ReportJson.Change change(ReportChange change, Words words) {
        return new ReportJson.Change(
                change.date().toString(),
                Words.word(change.kind()),
                words.texts().of(change.text(), words.locale()),
                change.issueKey().map(IssueKey::value).orElse(null));
    }

    private ReportJson.AttemptLine attempt(Attempt attempt, Locale locale) {
        return new ReportJson.AttemptLine(
                attempt.at().toString(),
                people.of(attempt.actor(), locale),
                attempt.outcome().map(Words::word).orElse("not-evaluated"));
    }
}
