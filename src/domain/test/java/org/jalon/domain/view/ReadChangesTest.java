package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.history.Change;
import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.history.PastDays;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class ReadChangesTest {
    private static final LocalDate FRIDAY = SampleProgram.STATUS_DATE;
    private static final LocalDate MONDAY = LocalDate.parse("2026-11-16");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    @Test
    public void sinceLastMondayMeansComparedWithTheEveningBefore() {
        keep(MONDAY.minusDays(3));
        keep(MONDAY);

        ProgramChanges changes = changes();

        assertThat(changes.since()).isEqualTo(MONDAY);
        assertThat(changes.base().day()).isEqualTo(MONDAY.minusDays(3));
        assertThat(changes.until()).isEqualTo(FRIDAY);
    }

    @Test
    public void onAMondayTheOneOfLastWeekIsMeant() {
        house.plans.programs().save(sample.program.asOf(MONDAY));
        keep(MONDAY.minusDays(8));

        assertThat(changes().since()).isEqualTo(MONDAY.minusDays(7));
    }

    @Test
    public void nothingIsSaidOfWhatDidNotChange() {
        keep(FRIDAY.minusDays(1));

        assertThat(
                        house.history
                                .changes
                                .of(
                                        InMemoryJira.PMO,
                                        SampleProgram.KEY,
                                        Optional.of(FRIDAY),
                                        Optional.empty())
                                .units())
                .isEmpty();
    }

    @Test
    public void aGoLiveThatMovedIsToldFirstWithItsDaysAndDates() {
        keep(MONDAY.minusDays(1));
        LocalDate from = milestone("ES", "M09").forecast().orElseThrow();
        move("ES", "M09", from.plusDays(21));
        move("AT", "M10", LocalDate.parse("2027-03-01"));
        declare("ES", Colour.RED, "The hub sort plan is late.");

        List<ProgramChanges.UnitChanges> units = changes().units();

        assertThat(units.getFirst().face().bu().value()).isEqualTo("ES");
        Change first = units.getFirst().changes().getFirst();
        assertThat(first.kind()).isEqualTo(Change.Kind.GO_LIVE_MOVED);
        assertThat(first.sense()).isEqualTo(Change.Sense.WORSE);
        assertThat(first.days()).isEqualTo(21);
        assertThat(first.text().key()).isEqualTo("history.forecast.later");
        assertThat(first.text().args()).contains(21L, from, from.plusDays(21));
        assertThat(of("ES", Change.Kind.COLOUR_DECLARED).text().args())
                .contains("The hub sort plan is late.");
        assertThat(of("AT", Change.Kind.FORECAST_MOVED).text().key())
                .isEqualTo("history.forecast.given");
    }

    @Test
    public void achievedMilestonesAndGoLivesAreToldWithTheirDay() {
        keep(MONDAY.minusDays(1));
        achieve("AT", "M06");
        achieve("AT", "M09");

        assertThat(of("AT", Change.Kind.MILESTONE_ACHIEVED).text().args()).contains(FRIDAY);
        assertThat(of("AT", Change.Kind.WENT_LIVE).sense()).isEqualTo(Change.Sense.BETTER);
    }

    @Test
    public void blockedIssuesAreCountedOnBothSidesUnlessTheDayWasReconstructed() {
        keep(MONDAY.minusDays(1));
        house.snapshots.add(
                house.history.take.of(
                        sample.program, MONDAY.minusDays(2), DayOrigin.RECONSTRUCTED));
        Fact open =
                house.facts.of(id("AT")).stream()
                        .filter(f -> !f.isDone())
                        .findFirst()
                        .orElseThrow();
        house.factWriter.refresh(
                id("AT"),
                List.of(open.issue()),
                ignored ->
                        Optional.of(
                                new Fact(
                                        open.rollout(),
                                        open.issue(),
                                        open.milestone(),
                                        open.workstream(),
                                        open.weight(),
                                        open.state(),
                                        open.due(),
                                        open.resolved(),
                                        true,
                                        open.updated())));

        assertThat(of("AT", Change.Kind.BLOCKED).text().args()).containsExactly(0, 1);
        assertThat(kinds(MONDAY.minusDays(1), "AT")).doesNotContain(Change.Kind.BLOCKED);
    }

    /** Of a unit that discloses its checkpoints only, others learn dates and no counts. */
    @Test
    public void whatIsMadeOfCountedIssuesFollowsTheDisclosureOfToday() {
        keep(LocalDate.parse("2026-11-01"));
        move("CZ", "M10", LocalDate.parse("2027-05-03"));
        BusinessUnit cz = house.plans.units().by(id("CZ").bu()).orElseThrow();
        house.plans.units().save(cz.with(checkpointsOnly()));
        house.jira.hide(InMemoryJira.PMO, cz.project().orElseThrow());

        assertThat(kinds(LocalDate.parse("2026-11-02"), "CZ"))
                .contains(Change.Kind.FORECAST_MOVED)
                .doesNotContain(Change.Kind.SILENCE, Change.Kind.COLOUR_COMPUTED);
    }

    @Test
    public void whoFellSilentIsNamed() {
        // CZ was last heard of on 23 October
        keep(LocalDate.parse("2026-11-01"));

        assertThat(kinds(LocalDate.parse("2026-11-02"), "CZ")).contains(Change.Kind.SILENCE);
    }

    @Test
    public void aPeriodBeforeTheFirstSnapshotOrBackwardsIsRefused() {
        keep(MONDAY.minusDays(1));

        assertRefused(MONDAY.minusDays(1), FRIDAY, PastDays.TOO_EARLY);
        assertRefused(FRIDAY, MONDAY, ReadChanges.NO_PERIOD);
        assertRefused(MONDAY, FRIDAY.plusDays(1), PastDays.FUTURE);
    }

    private void assertRefused(LocalDate since, LocalDate until, String rule) {
        assertThatThrownBy(
                        () ->
                                house.history.changes.of(
                                        InMemoryJira.PMO,
                                        SampleProgram.KEY,
                                        Optional.of(since),
                                        Optional.of(until)))
                .isInstanceOfSatisfying(
                        Refused.class, r -> assertThat(r.refusal().rule()).isEqualTo(rule));
    }

    private void keep(LocalDate day) {
        house.snapshots.add(house.history.take.of(sample.program, day, DayOrigin.CUT));
    }

    private ProgramChanges changes() {
        return house.history.changes.of(
                InMemoryJira.PMO, SampleProgram.KEY, Optional.empty(), Optional.empty());
    }

    private Change of(String bu, Change.Kind kind) {
        return changes().units().stream()
                .filter(unit -> unit.face().bu().value().equals(bu))
                .flatMap(unit -> unit.changes().stream())
                .filter(change -> change.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private List<Change.Kind> kinds(LocalDate since, String bu) {
        return house
                .history
                .changes
                .of(InMemoryJira.PMO, SampleProgram.KEY, Optional.of(since), Optional.empty())
                .units()
                .stream()
                .filter(unit -> unit.face().bu().value().equals(bu))
                .flatMap(unit -> unit.changes().stream())
                .map(Change::kind)
                .toList();
    }

    private Milestone milestone(String bu, String code) {
        return sample.rollout(bu).milestone(new MilestoneCode(code)).orElseThrow();
    }

    private void move(String bu, String code, LocalDate forecast) {
        Milestone m = milestone(bu, code);
        house.rollouts.saveMilestone(id(bu), m.with(Optional.of(forecast), m.actual(), FRIDAY));
    }

    private void achieve(String bu, String code) {
        Milestone m = milestone(bu, code);
        house.rollouts.saveMilestone(id(bu), m.with(m.forecast(), Optional.of(FRIDAY), FRIDAY));
    }

    private void declare(String bu, Colour colour, String sentence) {
        house.colours.declare(id(bu), new DeclaredColour(FRIDAY, colour, sentence));
    }

    private static UnitProfile checkpointsOnly() {
        return new UnitProfile(
                Optional.empty(),
                Optional.of(Disclosure.CHECKPOINTS_ONLY),
                Optional.empty(),
                Optional.empty());
    }

    private static RolloutId id(String bu) {
        return RolloutId.of(SampleProgram.KEY.value(), bu);
    }
}
