package org.jalon.domain.exchange;

import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.organisation.People;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Wave;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.standard.Standard;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a program file and collects everything that is wrong with it; writes nothing. */
public final class ProgramFileReader {
    static final String FORMAT = "jalon-program";
    static final int VERSION = 1;

    private final JiraProjects projects;
    private final IssueReadings issues;
    private final Rollouts rollouts;
    private final People people;
    private final Assessments assessments;

    public ProgramFileReader(
            JiraProjects projects,
            IssueReadings issues,
            Rollouts rollouts,
            People people,
            Assessments assessments) {
        this.projects = projects;
        this.issues = issues;
        this.rollouts = rollouts;
        this.people = people;
        this.assessments = assessments;
    }

    /** The file; empty when anything was noted as wrong. */
    Optional<ProgramFile> read(Node file, ImportErrors errors) {
        Optional<Fields> root = new Field("", file, errors).asFields();
        Optional<ProgramFile> read =
                root.filter(ProgramFileReader::isOurFormat).flatMap(f -> sections(f, errors));
        return errors.isEmpty() ? read : Optional.empty();
    }

    private static boolean isOurFormat(Fields fields) {
        var format = fields.required("format", field -> field.asOneOf(Map.of(FORMAT, FORMAT)));
        var version = fields.required("version", field -> field.asWhole(VERSION, VERSION));
        return format.isPresent() && version.isPresent();
    }

    private Optional<ProgramFile> sections(Fields root, ImportErrors errors) {
        JiraReferences jira = new JiraReferences(projects, issues, rollouts, people);
        StandardReader standards = new StandardReader();
        Optional<Standard> standard =
                root.required("standard", Field::asFields).flatMap(standards::read);
        ProgramSection program =
                root.required("program", Field::asFields)
                        .map(f -> ProgramSection.read(f, jira, standards.versionNames()))
                        .orElseGet(ProgramSection::missing);
        PlanReader plans = new PlanReader();
        List<Workstream> workstreams = plans.workstreams(root.list("workstreams"));
        List<PlannedMilestone> milestones =
                root.required("milestones").map(plans::milestones).orElse(List.of());
        FileCheckpoints checkpoints = FileCheckpoints.read(root, plans.milestoneCodes(), jira);
        List<Wave> waves = new WaveReader().read(root.optionalList("waves"));
        CalendarReader calendarReader = new CalendarReader();
        List<WorkingCalendar> calendars = calendarReader.read(root.optionalList("calendars"));
        BusinessUnitReader units =
                new BusinessUnitReader(jira, standards.versionNames(), calendarReader.codes());
        Map<String, UnitEntry> known = units.read(root.list("businessUnits"));
        checkpoints.checkUnits(units.codes());
        FilePlan plan =
                new FilePlan(
                        program.key(),
                        program.project(),
                        program.zone().orElse(ZoneOffset.UTC),
                        milestones,
                        plans.milestoneCodes(),
                        checkpoints.criterionCodes(),
                        checkpoints.checkpointCodes(),
                        units.codes(),
                        known);
        List<RolloutEntry> entries = new RolloutReader(plan, jira).read(root.list("rollouts"));
        ConformitySection conformity =
                ConformitySection.read(
                        root,
                        standard,
                        standards.versionNames(),
                        plans.workstreamCodes(),
                        plan,
                        entries,
                        new WaiverReader(
                                jira,
                                known,
                                program.key().map(assessments::of).orElseGet(Map::of)));
        root.noOthers();
        if (!errors.isEmpty() || standard.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ProgramFile(
                        standard.get(),
                        program.program(standard.get().key(), workstreams, milestones, waves),
                        checkpoints.ofStandard(),
                        checkpoints.own(),
                        calendars,
                        known.values().stream().map(UnitEntry::unit).toList(),
                        entries,
                        conformity));
    }
}
