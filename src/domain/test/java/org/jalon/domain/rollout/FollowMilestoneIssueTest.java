package org.jalon.domain.rollout;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.measure.MeasureRollout;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Optional;

public class FollowMilestoneIssueTest {
    private static final MilestoneCode GO_LIVE = new MilestoneCode("M09");
    private static final LocalDate LATER = LocalDate.parse("2027-02-15");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final JiraIssueId issue = sample.milestoneIssue("DE", "M09");

    private Milestone goLive() {
        return sample.rollout("DE").milestone(GO_LIVE).orElseThrow();
    }

    private void due(LocalDate date) {
        IssueReading reading = house.jira.by(issue).orElseThrow();
        house.jira.put(Readings.with(reading, Optional.of(date), 1, SampleProgram.STATUS_DATE));
        house.follow.changed(issue);
    }

    @Test
    public void aNewDueDateIsTheForecastAndTheOldOneIsKept() {
        due(LATER);
        due(LATER.plusWeeks(1));

        assertThat(goLive().forecast()).contains(LATER.plusWeeks(1));
        assertThat(goLive().baseline()).isEqualTo(LocalDate.parse("2026-09-28"));
        assertThat(house.forecasts.of(sample.rollout("DE").id()))
                .extracting(Forecast::date)
                .containsExactly(Optional.of(LATER), Optional.of(LATER.plusWeeks(1)));
    }

    @Test
    public void theSameDueDateAgainIsNoForecastAndNoWrite() {
        due(LATER);
        int saves = house.rollouts.saves;
        due(LATER);

        assertThat(house.rollouts.saves).isEqualTo(saves);
        assertThat(house.forecasts.of(sample.rollout("DE").id())).hasSize(1);
    }

    @Test
    public void theResolutionDateIsTheActual() {
        due(LATER);
        IssueReading reading = house.jira.by(issue).orElseThrow();
        house.jira.put(Readings.in(reading, "3", IssueState.DONE, Optional.of(LATER)));
        house.follow.changed(issue);

        assertThat(goLive().actual()).contains(LATER);
        assertThat(goLive().isAchieved()).isTrue();
    }

    @Test
    public void aNewDueDateIsNewsOfTheRolloutAlthoughNobodyWorkedOnAnIssue() {
        Rollout silent = sample.rollout("CZ");
        JiraIssueId subTask = sample.milestoneIssue("CZ", "M09");
        IssueReading reading = house.jira.by(subTask).orElseThrow();
        house.jira.put(Readings.with(reading, Optional.of(LATER), 1, SampleProgram.STATUS_DATE));
        assertThat(updateAge(silent)).isEqualTo(Figure.of(28));

        house.follow.changed(subTask);

        assertThat(updateAge(sample.rollout("CZ"))).isEqualTo(Figure.of(0));
    }

    private Figure updateAge(Rollout rollout) {
        return new MeasureRollout()
                .of(
                        sample.program,
                        rollout,
                        HandReport.NONE,
                        house.cubes.of(rollout.id()),
                        SampleProgram.STATUS_DATE)
                .figures()
                .updateAgeDays();
    }
}
