package org.jalon.plugin.rest;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.review.Appointment;
import org.jalon.domain.review.CheckpointYields;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.CheckpointColumn;
import org.jalon.domain.view.CheckpointRow;
import org.jalon.domain.view.ExceptionLine;
import org.jalon.domain.view.ProgramCheckpoints;
import org.jalon.domain.view.RolloutFace;
import org.jalon.domain.view.WaivedLine;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Appointed;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Cell;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Column;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Person;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Row;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Waived;
import org.jalon.plugin.rest.ProgramCheckpointsJson.Yield;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** From the page of a program's checkpoints to its JSON. */
public final class ProgramCheckpointsTranslation {
    private final ReviewTranslation reviews;
    private final PeopleNames people;

    public ProgramCheckpointsTranslation(ReviewTranslation reviews, PeopleNames people) {
        this.reviews = reviews;
        this.people = people;
    }

    ProgramCheckpointsJson json(ProgramCheckpoints page, Words words) {
        Locale locale = words.locale();
        LocalDate today = page.header().statusDate();
        return new ProgramCheckpointsJson(
                ProgramJson.of(page.header(), locale),
                page.checkpoints().stream().map(it -> column(it, words)).toList(),
                page.rows().stream().map(it -> row(it, locale)).toList(),
                yieldOf(page.yields().overall()),
                Words.number(page.yields().rolled()),
                Words.number(page.latency().median()),
                Words.number(page.latency().percentile85()),
                page.latency().workingDays().size(),
                page.exceptions().stream().map(it -> line(it, today, locale)).toList(),
                page.waived().stream().map(it -> waived(it, locale)).toList(),
                bypasses(page, locale),
                page.appointments().stream().map(it -> appointed(it, locale)).toList(),
                page.isPmo(),
                page.asOf().toString());
    }

    private List<BypassesJson.Line> bypasses(ProgramCheckpoints page, Locale locale) {
        Map<RolloutId, RolloutFace> faces =
                page.rows().stream()
                        .map(CheckpointRow::face)
                        .collect(
                                Collectors.toMap(
                                        face -> new RolloutId(page.header().key(), face.bu()),
                                        Function.identity()));
        return page.bypasses().stream()
                .map(it -> BypassesJson.line(it, faces, people, locale))
                .toList();
    }

    private static Column column(CheckpointColumn column, Words words) {
        return new Column(
                column.code().value(),
                column.name().in(words.locale()),
                words.texts().of(ReviewTranslation.rule(column.terms()), words.locale()),
                ReviewTranslation.roles(column.terms().roles(), words.locale()),
                yieldOf(column.first()));
    }

    private static Yield yieldOf(CheckpointYields.FirstDecisions first) {
        return new Yield(
                first.decided(),
                first.go(),
                first.conditional(),
                Words.number(first.strict()),
                Words.number(first.lenient()));
    }

    private static Row row(CheckpointRow row, Locale locale) {
        return new Row(
                row.face().bu().value(),
                row.face().name().in(locale),
                row.face().issueKey().map(IssueKey::value).orElse(null),
                row.face().wave(),
                row.cells().stream()
                        .map(
                                cell ->
                                        new Cell(
                                                cell.checkpoint().value(),
                                                Words.word(cell.state()),
                                                cell.round(),
                                                Words.day(cell.date())))
                        .toList());
    }

    private ProgramCheckpointsJson.ExceptionLine line(
            ExceptionLine line, LocalDate today, Locale locale) {
        return new ProgramCheckpointsJson.ExceptionLine(
                line.face().bu().value(),
                line.face().name().in(locale),
                line.face().issueKey().map(IssueKey::value).orElse(null),
                line.ageDays(),
                reviews.json(line.exception(), today, locale));
    }

    private static Waived waived(WaivedLine line, Locale locale) {
        return new Waived(
                line.face().bu().value(),
                line.face().name().in(locale),
                line.requirement().value(),
                line.text().in(locale),
                line.until().toString(),
                line.daysLeft(),
                line.ageDays());
    }

    private Appointed appointed(Appointment appointment, Locale locale) {
        return new Appointed(
                appointment.role().value(),
                appointment.unit().map(BusinessUnitCode::value).orElse(null),
                appointment.people().stream()
                        .map(person -> new Person(person.key(), people.of(person, locale)))
                        .toList());
    }
}
