package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueReading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rollouts with their milestones and what is recorded about them. */
final class RolloutReader {
    private final FilePlan plan;
    private final JiraReferences jira;
    private final MilestoneIssueReader milestones;
    private final RecordReader records;
    private final KnownCodes rolledOut = new KnownCodes();

    RolloutReader(FilePlan plan, JiraReferences jira) {
        this.plan = plan;
        this.jira = jira;
        this.milestones = new MilestoneIssueReader(plan, jira);
        this.records = new RecordReader(plan);
    }

    List<RolloutEntry> read(List<Field> elements) {
        List<RolloutEntry> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::rollout).ifPresent(found::add);
        }
        return found;
    }

    private Optional<RolloutEntry> rollout(Fields fields) {
        Optional<String> bu = fields.required("bu", this::unit);
        Optional<RolloutId> id =
                bu.flatMap(
                        code ->
                                plan.program()
                                        .map(
                                                key ->
                                                        new RolloutId(
                                                                key, new BusinessUnitCode(code))));
        Optional<IssueReading> issue =
                fields.required("issue", field -> jira.issue(field, plan.project(), id));
        Optional<LocalDate> kickoff = fields.required("kickoff", Field::asDate);
        Optional<LocalDate> finished =
                fields.optional("finished", field -> notBefore(field, kickoff));
        var budget = fields.optional("budget", Field::asAmount);
        var actualCost = fields.optional("actualCost", Field::asAmount);
        List<Milestone> read = milestones.read(fields, kickoff, id);
        var evidence = records.evidence(fields.optionalList("evidence"));
        var colours = records.colours(fields.optionalList("declaredColours"));
        List<CheckpointCode> passed = records.passed(fields.optionalList("passed"));
        var forecasts = records.forecasts(fields.optionalList("forecasts"));
        var decisions = records.decisions(fields.optionalList("decisions"));
        fields.noOthers();
        Optional<UnitEntry> unit = bu.map(plan.units()::get);
        if (id.isEmpty() || unit.isEmpty() || issue.isEmpty() || kickoff.isEmpty()) {
            return Optional.empty();
        }
        Rollout rollout =
                new Rollout(
                        id.get(),
                        issue.get().id(),
                        unit.get().wave(),
                        kickoff.get(),
                        finished,
                        budget,
                        actualCost,
                        unit.get().weeklyVolume(),
                        unit.get().liveVersion(),
                        read);
        return Optional.of(
                new RolloutEntry(rollout, evidence, colours, passed, forecasts, decisions));
    }

    private Optional<String> unit(Field field) {
        Optional<String> known = plan.unitCodes().refer(field);
        return known.isEmpty() ? known : rolledOut.introduce(field);
    }

    private static Optional<LocalDate> notBefore(Field field, Optional<LocalDate> kickoff) {
        Optional<LocalDate> date = field.asDate();
        boolean before =
                date.isPresent() && kickoff.isPresent() && date.get().isBefore(kickoff.get());
        return before ? field.wrong("exchange.before-kickoff", date.get(), kickoff.get()) : date;
    }
}
