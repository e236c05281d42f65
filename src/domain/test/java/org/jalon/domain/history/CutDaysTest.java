package org.jalon.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.StopRequest;
import org.junit.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.OptionalDouble;

public class CutDaysTest {
    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    @Test
    public void beginsWithTheFourWeeksThatDatesTellOf() {
        house.history.cutDays(at("2026-11-20T09:00:00Z")).run(StopRequest.NEVER);

        assertThat(house.snapshots.days(SampleProgram.KEY))
                .hasSize(28)
                .startsWith(LocalDate.parse("2026-10-23"))
                .endsWith(LocalDate.parse("2026-11-19"));
        assertThat(snapshot(sample.program, "2026-11-19").origin())
                .isEqualTo(DayOrigin.RECONSTRUCTED);
    }

    @Test
    public void aProgramThatStandsStillEndsNoDay() {
        house.history.cutDays(at("2026-11-20T09:00:00Z")).run(StopRequest.NEVER);
        house.history.cutDays(at("2026-12-24T09:00:00Z")).run(StopRequest.NEVER);

        assertThat(house.snapshots.days(SampleProgram.KEY)).hasSize(28);
    }

    @Test
    public void theDayEndsInTheZoneOfTheProgramOnceAndInTime() {
        Program tokyo = following("Asia/Tokyo");
        house.history.cutDays(at("2026-11-19T16:00:00Z")).run(StopRequest.NEVER); // the 20th there

        house.history.cutDays(at("2026-11-20T14:59:00Z")).run(StopRequest.NEVER);
        assertThat(house.snapshots.days(tokyo.key())).endsWith(LocalDate.parse("2026-11-19"));
        house.history.cutDays(at("2026-11-20T15:40:00Z")).run(StopRequest.NEVER);
        house.history.cutDays(at("2026-11-20T17:40:00Z")).run(StopRequest.NEVER);

        ProgramSnapshot cut = snapshot(tokyo, "2026-11-20");
        assertThat(cut.origin()).isEqualTo(DayOrigin.CUT);
        assertThat(cut.takenAt()).isEqualTo(Instant.parse("2026-11-20T15:40:00Z"));
        assertThat(cut.program().statusDate(house.clock)).isEqualTo("2026-11-20");
    }

    @Test
    public void aDayTakenMoreThanAnHourLateSaysSo() {
        Program program = following("UTC");
        house.history.cutDays(at("2026-11-20T00:10:00Z")).run(StopRequest.NEVER);

        house.history.cutDays(at("2026-11-21T01:00:00Z")).run(StopRequest.NEVER);
        house.history.cutDays(at("2026-11-22T01:00:01Z")).run(StopRequest.NEVER);

        assertThat(snapshot(program, "2026-11-20").origin()).isEqualTo(DayOrigin.CUT);
        assertThat(snapshot(program, "2026-11-21").origin()).isEqualTo(DayOrigin.CUT_LATE);
    }

    @Test
    public void whatADayHadCostIsReadWhenItEnds() {
        Program program = following("UTC");
        Rollout germany = sample.rollout("DE");
        CostField spent = new CostField("customfield_1", CostUnit.THOUSAND);
        house.history.cutDays(at("2026-11-20T00:10:00Z")).run(StopRequest.NEVER);
        house.numbers.add(spent.field());
        house.numbers.put(spent.field(), germany.issue(), "77");
        house.valueSources.save(
                program.key(),
                new ValueSources(Optional.empty(), Optional.empty(), Optional.of(spent)));

        house.history.cutDays(at("2026-11-21T00:10:00Z")).run(StopRequest.NEVER);

        assertThat(snapshot(program, "2026-11-20").rollouts())
                .filteredOn(it -> it.measured().rollout().id().equals(germany.id()))
                .extracting(it -> it.measured().figures().ac().value())
                .containsExactly(OptionalDouble.of(77));
    }

    @Test
    public void daysNobodyWasThereForStayWithout() {
        Program program = following("UTC");
        house.history.cutDays(at("2026-11-20T00:10:00Z")).run(StopRequest.NEVER);

        house.history.cutDays(at("2026-11-25T00:10:00Z")).run(StopRequest.NEVER);

        assertThat(house.snapshots.days(program.key()))
                .contains(LocalDate.parse("2026-11-24"))
                .doesNotContain(LocalDate.parse("2026-11-22"));
    }

    @Test
    public void after400DaysTheEndsOfMonthsAreLeft() {
        Program program = following("UTC");
        house.history.cutDays(at("2026-11-20T00:10:00Z")).run(StopRequest.NEVER);

        house.history.cutDays(at("2027-12-27T00:10:00Z")).run(StopRequest.NEVER);

        assertThat(house.snapshots.days(program.key()))
                .containsExactly(
                        LocalDate.parse("2026-10-31"),
                        // 400 days ago is 22 November 2026
                        LocalDate.parse("2027-12-26"));
    }

    @Test
    public void aNodeThatComesSecondLeavesWhatIsKept() {
        Program program = following("UTC");
        house.history.cutDays(at("2026-11-20T00:10:00Z")).run(StopRequest.NEVER);
        ProgramSnapshot first =
                house.history.take.of(program, LocalDate.parse("2026-11-20"), DayOrigin.CUT);
        CutDays second = house.history.cutDays(at("2026-11-21T00:10:00Z"));
        house.snapshots.onDays(() -> house.snapshots.add(first));

        second.run(StopRequest.NEVER);

        assertThat(snapshot(program, "2026-11-20")).isSameAs(first);
    }

    private Program following(String zone) {
        Program p = sample.program;
        Program program =
                new Program(
                        p.key(),
                        p.name(),
                        p.project(),
                        p.standard(),
                        p.targetVersion(),
                        ZoneId.of(zone),
                        Optional.empty(),
                        p.workstreams(),
                        p.milestones());
        house.plans.programs().save(program);
        return program;
    }

    private ProgramSnapshot snapshot(Program program, String day) {
        return house.snapshots.of(program, LocalDate.parse(day)).orElseThrow();
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
