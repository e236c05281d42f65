package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.NOTICE;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.StopRequest;
import org.junit.Before;
import org.junit.Test;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is written down of how rollouts stand, and when it is not used any more. */
public class StandingsTest {
    private static final LocalDate TODAY = SampleProgram.STATUS_DATE;

    private final AustriaBeforeGoLive austria = new AustriaBeforeGoLive();
    private final Program program =
            austria.house.plans.programs().by(SampleProgram.KEY).orElseThrow();
    private final Rollout rollout = austria.sample.rollout("AT");

    @Before
    public void austriaComesToItsReadiness() {
        austria.define(Binding.ENFORCED);
        refresh(Duration.ZERO);
    }

    private StandingBook book(Duration later) {
        return new StandingBook(
                austria.house.next,
                austria.house.cubes,
                austria.house.standings,
                austria.house.repeated,
                Clock.offset(austria.house.clock, later));
    }

    private void again(Duration later) {
        book(later).again(program, rollout);
    }

    private void refresh(Duration later) {
        new RefreshStandings(
                        austria.house.plans.programs(),
                        austria.house.rollouts,
                        austria.house.standings,
                        book(later))
                .run(StopRequest.NEVER);
    }

    private CheckpointStanding stored() {
        return austria.house.standings.of(austria.id).orElseThrow();
    }

    private Evaluation shown(LocalDate day) {
        return austria.house
                .next
                .of(program, rollout, austria.house.cubes.of(austria.id), day)
                .orElseThrow()
                .evaluation();
    }

    private Optional<CheckpointStanding> known() {
        return austria.house.next.known(
                rollout,
                ReadinessCheckpoint.bound(Binding.ENFORCED),
                austria.house.cubes.of(austria.id),
                TODAY);
    }

    private static Outcome outcome(Evaluation evaluation) {
        return ((Evaluation.Verdict) evaluation).outcome();
    }

    @Test
    public void whatIsShownIsWhatWasWrittenDown() {
        Evaluation judged =
                austria.house.next.judge(
                        program,
                        rollout,
                        ReadinessCheckpoint.bound(Binding.ENFORCED),
                        austria.house.cubes.of(austria.id),
                        TODAY);

        assertThat(stored().outcome()).contains(Outcome.HOLD);
        assertThat(shown(TODAY)).isEqualTo(judged);
        austria.prove(NOTICE);
        assertThat(outcome(shown(TODAY))).as("it is the stored one").isEqualTo(Outcome.HOLD);
        Map<?, NextCheckpoint> all =
                austria.house.next.of(
                        program, Map.of(rollout, austria.house.cubes.of(austria.id)), TODAY);
        assertThat(all.values()).extracting(NextCheckpoint::evaluation).containsExactly(judged);
    }

    @Test
    public void afterAWhileItIsJudgedAnew() {
        austria.prove(NOTICE);

        refresh(StandingBook.LASTS.minusSeconds(1));
        assertThat(stored().outcome()).contains(Outcome.HOLD);
        refresh(StandingBook.LASTS);
        assertThat(stored().outcome()).contains(Outcome.GO);
        assertThat(outcome(shown(TODAY))).isEqualTo(Outcome.GO);
    }

    @Test
    public void anotherDayOrDefinitionIsJudgedAtOnce() {
        austria.prove(NOTICE);

        assertThat(outcome(shown(TODAY.plusDays(1)))).isEqualTo(Outcome.GO);
        austria.house
                .checkpoints
                .definitions()
                .saveAll(
                        SampleProgram.KEY,
                        List.of(ReadinessCheckpoint.bound(Binding.ENFORCED).atVersion(4)));
        assertThat(outcome(shown(TODAY))).isEqualTo(Outcome.GO);
    }

    @Test
    public void whatToldThatItChangedIsJudgedAtOnce() {
        austria.prove(NOTICE);

        new ForgetStandings(austria.house.rollouts, austria.house.standings, austria.house.repeated)
                .changed(austria.issue);

        assertThat(known()).isEmpty();
        assertThat(outcome(shown(TODAY))).isEqualTo(Outcome.GO);
        refresh(Duration.ZERO);
        assertThat(stored().outcome()).contains(Outcome.GO);
    }

    @Test
    public void whoAsksForALookGetsOneOnceAMinute() {
        assertThat(StandingBook.PACE).isEqualTo(Duration.ofMinutes(1));
        austria.prove(NOTICE);

        again(StandingBook.PACE.minusSeconds(1));
        assertThat(outcome(shown(TODAY))).isEqualTo(Outcome.HOLD);
        again(StandingBook.PACE);
        assertThat(outcome(shown(TODAY))).isEqualTo(Outcome.GO);
        assertThat(stored().at()).isEqualTo(austria.house.clock.instant().plus(StandingBook.PACE));
    }

    @Test
    public void aCriterionKeepsTheDayItCameToStandSo() {
        CheckpointStanding yesterday = stored();
        austria.house.standings.save(
                new CheckpointStanding(
                        yesterday.rollout(),
                        yesterday.checkpoint(),
                        yesterday.version(),
                        TODAY.minusDays(1),
                        yesterday.sequence(),
                        yesterday.at(),
                        yesterday.outcome(),
                        yesterday.rule(),
                        yesterday.binding(),
                        "",
                        yesterday.criteria().stream()
                                .map(
                                        line ->
                                                new StandingCriterion(
                                                        line.code(),
                                                        line.finding(),
                                                        line.exemption(),
                                                        TODAY.minusDays(9)))
                                .toList()));
        austria.prove(NOTICE);
        austria.house.standings.forget(austria.id);

        refresh(Duration.ZERO);

        assertThat(stored().criterion(NOTICE).orElseThrow().since()).isEqualTo(TODAY);
        assertThat(stored().criterion(ReadinessCheckpoint.TESTED).orElseThrow().since())
                .isEqualTo(TODAY.minusDays(9));
    }
}
