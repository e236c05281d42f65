package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Forecast;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

public class RolloutPageTest {
    private static final ActorId LEAD = new ActorId("lead-at");
    private static final ActorId OUTSIDER = new ActorId("outsider");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    @Before
    public void austriaComesToItsReadinessCheckpoint() {
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(Binding.ENFORCED)));
    }

    private RolloutPage page(ActorId actor, String bu) {
        return house.views.rolloutPage.of(actor, SampleProgram.KEY, new BusinessUnitCode(bu));
    }

    private <T extends ExpectedStep> List<T> steps(String bu, Class<T> kind) {
        return page(LEAD, bu).expected().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    @Test
    public void whatIsLateComesFirstThenTheNextMilestoneThenWhatTheCheckpointLacks() {
        List<ExpectedStep> expected = page(LEAD, "AT").expected();

        assertThat(expected.get(0)).isInstanceOf(ExpectedStep.Overdue.class);
        assertThat(expected)
                .extracting(step -> step.getClass().getSimpleName())
                .containsSubsequence("Overdue", "Reach", "Meet", "Meet");
        assertThat(steps("AT", ExpectedStep.Reach.class))
                .singleElement()
                .extracting(ExpectedStep.Reach::expected)
                .isEqualTo(LocalDate.parse("2026-11-30"));
        assertThat(steps("AT", ExpectedStep.Meet.class))
                .extracting(step -> step.criterion().criterion().code())
                .containsExactly(ReadinessCheckpoint.TESTED, ReadinessCheckpoint.NOTICE);
    }

    /** Monday, 30 November is six working days from Friday, 20 November, one of them a holiday. */
    @Test
    public void daysLeftAreCountedByTheCalendarOfTheUnit() {
        assertThat(steps("AT", ExpectedStep.Reach.class).getFirst().left()).isEmpty();
        WorkingCalendar calendar =
                new WorkingCalendar(
                        new CalendarCode("AT"),
                        LocalizedText.english("Austria"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new TreeSet<>(Set.of(LocalDate.parse("2026-11-25"))));
        house.calendars.save(calendar);
        BusinessUnit unit = house.plans.units().by(new BusinessUnitCode("AT")).orElseThrow();
        house.plans
                .units()
                .save(
                        unit.with(
                                new UnitProfile(
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(calendar.code()),
                                        List.of())));

        assertThat(steps("AT", ExpectedStep.Reach.class).getFirst().left()).hasValue(5);
        ExpectedStep.Overdue late = steps("AT", ExpectedStep.Overdue.class).getFirst();
        LocalDate was = late.story().cell().forecast().orElse(late.story().cell().baseline());
        assertThat(late.worked())
                .hasValue(calendar.workingDaysBetween(was, SampleProgram.STATUS_DATE));
        assertThat(steps("AT", ExpectedStep.Meet.class))
                .allSatisfy(step -> assertThat(step.left()).isPresent());
    }

    @Test
    public void aSilentBusinessUnitIsAskedForNews() {
        assertThat(steps("CZ", ExpectedStep.BreakSilence.class))
                .extracting(ExpectedStep.BreakSilence::days)
                .containsExactly(28L);
        assertThat(steps("AT", ExpectedStep.BreakSilence.class)).isEmpty();
    }

    @Test
    public void aColourIsAskedForOnceTheLastIsOlderThanAWeek() {
        LocalDate last = page(LEAD, "AT").colours().present().orElseThrow().date();
        assertThat(last).isEqualTo(LocalDate.parse("2026-11-17"));
        assertThat(steps("AT", ExpectedStep.Declare.class)).isEmpty();

        assertThat(steps("CZ", ExpectedStep.Declare.class))
                .extracting(ExpectedStep.Declare::last)
                .containsExactly(page(LEAD, "CZ").colours().present().map(it -> it.date()));
    }

    @Test
    public void aRolloutWithNoCheckpointLeftOwesNobodyNews() {
        house.checkpoints.passed().add(sample.rollout("CZ").id(), ReadinessCheckpoint.CP4);

        assertThat(steps("CZ", ExpectedStep.BreakSilence.class)).isEmpty();
        assertThat(steps("CZ", ExpectedStep.Declare.class)).isEmpty();
        assertThat(steps("CZ", ExpectedStep.Meet.class)).isEmpty();
    }

    @Test
    public void issuesWithoutMilestoneAreAskedForAndListedToWhomMayBrowseThem() {
        IssueReading stray = house.jira.issue("AT-900");
        house.factWriter.refresh(
                sample.rollout("AT").id(), List.of(stray.id()), id -> Optional.of(unassigned(id)));
        house.jira.hide(OUTSIDER, house.jira.project("AT"));

        assertThat(steps("AT", ExpectedStep.Assign.class))
                .containsExactly(new ExpectedStep.Assign(1));
        assertThat(page(LEAD, "AT").unassigned().shown())
                .extracting(line -> line.reading().key().value())
                .containsExactly("AT-900");
        RolloutPage.IssueList unseen = page(OUTSIDER, "AT").unassigned();
        assertThat(unseen.shown()).isEmpty();
        assertThat(unseen.withheld()).hasValue(1);
        assertThat(unseen.all()).hasValue(1);
    }

    private Fact unassigned(JiraIssueId issue) {
        return new Fact(
                sample.rollout("AT").id(),
                issue,
                Optional.empty(),
                Optional.empty(),
                1,
                IssueState.TODO,
                Optional.empty(),
                Optional.empty(),
                false,
                SampleProgram.STATUS_DATE);
    }

    @Test
    public void requirementsThatNobodyAssessedAreAskedFor() {
        assertThat(steps("CH", ExpectedStep.Assess.class)).isEmpty();
        SampleStandard.assessIn(sample);

        assertThat(steps("CH", ExpectedStep.Assess.class)).hasSize(1);
        assertThat(steps("NL", ExpectedStep.Assess.class)).isEmpty();
    }

    @Test
    public void whoWaitsForWhomIsListed() {
        IssueReading test = house.jira.issue("ES-99");
        house.jira.link(test.id(), sample.milestoneIssue("ES", "M06"));
        house.jira.block(house.jira.issue("DE-99").id(), test.id());
        house.follow.changed(test.id());

        assertThat(page(LEAD, "ES").blocked().shown())
                .singleElement()
                .satisfies(line -> assertThat(line.blockers()).hasSize(1));
        assertThat(page(LEAD, "ES").blocked().all()).hasValue(1);
        assertThat(page(LEAD, "AT").blocked().shown()).isEmpty();
    }

    @Test
    public void everyForecastOfAMilestoneIsTold() {
        MilestoneCode goLive = new MilestoneCode("M09");
        Forecast first = new Forecast(goLive, LocalDate.parse("2026-06-01"), day("2026-10-19"));
        Forecast second = new Forecast(goLive, LocalDate.parse("2026-09-01"), day("2026-11-30"));
        house.forecasts.add(sample.rollout("AT").id(), first);
        house.forecasts.add(sample.rollout("AT").id(), second);

        assertThat(page(LEAD, "AT").milestones().get(8).forecasts()).containsExactly(first, second);
        assertThat(page(LEAD, "AT").milestones().get(7).forecasts()).isEmpty();
    }

    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    @Test
    public void onlyWhoMayEditAMilestoneMayMoveIt() {
        house.jira.makeReader(OUTSIDER);

        assertThat(page(LEAD, "AT").milestones()).allMatch(MilestoneStory::mayMove);
        assertThat(page(LEAD, "AT").milestones()).allMatch(story -> story.issueKey().isPresent());
        assertThat(page(OUTSIDER, "AT").milestones()).noneMatch(MilestoneStory::mayMove);
    }

    @Test
    public void theFiguresAreThoseOfTheMatrix() {
        ProgramMatrix matrix =
                house.matrix.of(InMemoryJira.PMO, SampleProgram.KEY, Optional.empty());
        for (MatrixRow row : matrix.rows()) {
            assertThat(page(InMemoryJira.PMO, row.face().bu().value()).row()).isEqualTo(row);
        }
    }

    @Test
    public void whatMayNotBeSeenIsNotFound() {
        house.jira.hide(OUTSIDER, house.jira.project("XBP"));

        assertThatThrownBy(() -> page(OUTSIDER, "AT"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused ->
                                assertThat(refused.refusal().kind())
                                        .isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThatThrownBy(() -> page(LEAD, "XX")).isInstanceOf(Refused.class);
    }
}
