package org.jalon.domain.sample;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The sample program of the cross-border parcel standard in a {@link House}: each milestone has one
 * issue that weighs its percent done and one, still open, that weighs the rest, if there is any.
 */
public final class SampleProgram {
    public static final ProgramKey KEY = new ProgramKey("XBP");
    public static final LocalDate STATUS_DATE = LocalDate.parse("2026-11-20");
    private static final VersionName TARGET = new VersionName("v3.0");

    public final House house;
    public final Program program;

    private SampleProgram(House house, Program program) {
        this.house = house;
        this.program = program;
    }

    public static SampleProgram in(House house) {
        Program program =
                new Program(
                        KEY,
                        LocalizedText.english("Cross-border parcels"),
                        house.jira.project("XBP"),
                        new StandardKey("XBP"),
                        TARGET,
                        ZoneOffset.UTC,
                        Optional.of(STATUS_DATE),
                        List.of(),
                        plan());
        house.plans.programs().save(program);
        house.plans
                .standards()
                .save(
                        new Standard(
                                new StandardKey("XBP"),
                                LocalizedText.english("Cross-border parcel delivery"),
                                SampleStandard.versions()));
        SampleProgram sample = new SampleProgram(house, program);
        Table.read("rollouts.csv").forEach(sample::addRollout);
        Table.read("progress.csv").forEach(sample::addProgress);
        Table.read("declared-colours.csv").forEach(sample::addColour);
        return sample;
    }

    public static List<PlannedMilestone> plan() {
        return Table.read("milestones.csv").stream()
                .map(
                        row ->
                                new PlannedMilestone(
                                        new MilestoneCode(row.get("code")),
                                        LocalizedText.english("Milestone " + row.get("code")),
                                        Integer.parseInt(row.get("week")),
                                        Integer.parseInt(row.get("weight")),
                                        row.get("code").equals("M09")))
                .toList();
    }

    public Rollout rollout(String bu) {
        return house.rollouts.by(new RolloutId(KEY, new BusinessUnitCode(bu))).orElseThrow();
    }

    /** Names the lead of a Business Unit. */
    public void lead(String bu, ActorId lead) {
        BusinessUnit unit = house.plans.units().by(new BusinessUnitCode(bu)).orElseThrow();
        UnitProfile led =
                new UnitProfile(
                        Optional.of(lead), Optional.empty(), Optional.empty(), Optional.empty());
        house.plans.units().save(unit.with(led.completedBy(unit.profile())));
    }

    public JiraIssueId milestoneIssue(String bu, String milestone) {
        return rollout(bu).milestone(new MilestoneCode(milestone)).orElseThrow().issue();
    }

    private void addRollout(Map<String, String> row) {
        BusinessUnitCode bu = new BusinessUnitCode(row.get("bu"));
        LocalDate kickoff = LocalDate.parse(row.get("kickoff"));
        JiraIssueId issue = house.jira.issue("XBP-" + bu.value() + "0").id();
        List<Milestone> milestones = new ArrayList<>();
        for (PlannedMilestone planned : program.milestones()) {
            JiraIssueId subTask =
                    house.jira.issue("XBP-" + bu.value() + planned.code().value()).id();
            boolean goLive = planned.goLive();
            boolean live = row.get("version").equals("v3.0");
            Optional<LocalDate> date =
                    goLive ? Optional.of(LocalDate.parse(row.get("goLive"))) : Optional.empty();
            milestones.add(
                    new Milestone(
                            planned.code(),
                            subTask,
                            kickoff.plusWeeks(planned.week()),
                            date,
                            live ? date : Optional.empty(),
                            Optional.empty()));
        }
        house.plans
                .units()
                .save(
                        new BusinessUnit(
                                bu,
                                LocalizedText.english(row.get("name")),
                                bu.value(),
                                Optional.of(house.jira.project(bu.value()))));
        house.rollouts.save(
                new Rollout(
                        new RolloutId(KEY, bu),
                        issue,
                        Integer.parseInt(row.get("wave")),
                        kickoff,
                        Optional.of(row.get("finished"))
                                .filter(text -> !text.isEmpty())
                                .map(LocalDate::parse),
                        Optional.of(new BigDecimal(row.get("budget"))),
                        Optional.of(new BigDecimal(row.get("cost"))),
                        OptionalLong.of(Long.parseLong(row.get("volume"))),
                        Optional.of(new VersionName(row.get("version"))),
                        milestones));
    }

    private void addProgress(Map<String, String> row) {
        String bu = row.get("bu");
        Rollout rollout = rollout(bu);
        LocalDate lastUpdate =
                Table.read("rollouts.csv").stream()
                        .filter(r -> r.get("bu").equals(bu))
                        .map(r -> LocalDate.parse(r.get("lastUpdate")))
                        .findFirst()
                        .orElseThrow();
        for (Milestone milestone : rollout.milestones()) {
            int percent = Integer.parseInt(row.get(milestone.code().value()));
            String key = bu + "-" + milestone.code().value();
            add(milestone, key + "1", percent, IssueState.DONE, lastUpdate);
            add(milestone, key + "2", 100 - percent, IssueState.TODO, lastUpdate);
        }
        house.sync.of(rollout);
    }

    private void add(
            Milestone milestone, String key, int weight, IssueState state, LocalDate updated) {
        if (weight == 0) {
            return;
        }
        IssueReading issue = house.jira.issue(key);
        Optional<LocalDate> resolved =
                state == IssueState.DONE ? Optional.of(updated.minusDays(30)) : Optional.empty();
        house.jira.put(
                Readings.in(
                        Readings.with(issue, Optional.empty(), weight, updated),
                        "3",
                        state,
                        resolved));
        house.jira.link(issue.id(), milestone.issue());
    }

    private void addColour(Map<String, String> row) {
        house.colours.record(
                new RolloutId(KEY, new BusinessUnitCode(row.get("bu"))),
                new DeclaredColour(
                        LocalDate.parse(row.get("date")),
                        Colour.valueOf(row.get("colour").toUpperCase(Locale.ROOT)),
                        "Said so."));
    }
}
