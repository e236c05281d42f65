package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryIssueTypes;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.rollup.WatchCounts;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Risks and conditions are ordinary issues, found by their type and counted apart from work. */
public class WatchedIssuesTest {
    private static final ActorId OUTSIDER = new ActorId("outsider");
    private static final LocalDate YESTERDAY = SampleProgram.STATUS_DATE.minusDays(1);
    private static final String RISK = "10001";
    private static final String CONDITION = "10002";
    private static final String OTHER = "10003";

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private IssueReading watched(String key, String type, LocalDate due) {
        IssueReading issue =
                Readings.typed(
                        Readings.with(
                                house.jira.issue(key),
                                Optional.ofNullable(due),
                                1,
                                SampleProgram.STATUS_DATE),
                        type);
        house.jira.put(issue);
        house.jira.link(issue.id(), sample.milestoneIssue("DE", "M06"));
        house.follow.changed(issue.id());
        return issue;
    }

    private RolloutPage page(ActorId actor) {
        return house.views.rolloutPage.of(actor, SampleProgram.KEY, new BusinessUnitCode("DE"));
    }

    private WatchedIssues counted() {
        return page(InMemoryJira.PMO).row().watched().orElseThrow();
    }

    @Test
    public void openOnesAreCountedAndThoseDueBeforeTheStatusDateAreOverdue() {
        watched("DE-901", RISK, YESTERDAY);
        watched("DE-902", RISK, SampleProgram.STATUS_DATE);
        watched("DE-903", RISK, null);
        watched("DE-904", CONDITION, YESTERDAY);

        assertThat(counted().risks()).isEqualTo(new WatchCounts(3, 1));
        assertThat(counted().conditions()).isEqualTo(new WatchCounts(1, 1));
    }

    @Test
    public void theyAreNoWork() {
        IssueCounts before = house.cubes.of(sample.rollout("DE").id()).all();

        watched("DE-901", RISK, YESTERDAY);
        watched("DE-902", CONDITION, YESTERDAY);

        assertThat(house.cubes.of(sample.rollout("DE").id()).all()).isEqualTo(before);
    }

    @Test
    public void whatIsResolvedOrBecomesAnotherTypeIsNoRiskAnyMore() {
        IssueReading resolved = watched("DE-901", RISK, YESTERDAY);
        IssueReading retyped = watched("DE-902", RISK, YESTERDAY);

        house.jira.put(
                Readings.in(
                        resolved, "5", IssueState.DONE, Optional.of(SampleProgram.STATUS_DATE)));
        house.jira.put(Readings.typed(retyped, InMemoryIssueTypes.TASK));
        List.of(resolved, retyped).forEach(issue -> house.follow.changed(issue.id()));

        assertThat(counted().risks()).isEqualTo(new WatchCounts(0, 0));
        assertThat(page(InMemoryJira.PMO).risks().shown()).isEmpty();
    }

    @Test
    public void aProgramMayChooseOtherTypesAndNone() {
        house.valueSources.save(
                SampleProgram.KEY,
                new ValueSources(Optional.of(Set.of(OTHER)), Optional.of(Set.of())));

        watched("DE-901", OTHER, null);
        watched("DE-902", RISK, null);
        watched("DE-903", CONDITION, null);

        assertThat(counted().risks()).isEqualTo(new WatchCounts(1, 0));
        assertThat(counted().conditions()).isEqualTo(new WatchCounts(0, 0));
    }

    @Test
    public void theyAreListedByDueDateAsFarAsTheViewerMayBrowseThem() {
        watched("DE-901", RISK, null);
        watched("DE-902", RISK, SampleProgram.STATUS_DATE);
        watched("AT-903", RISK, YESTERDAY);
        house.jira.hide(OUTSIDER, house.jira.project("AT"));

        assertThat(page(InMemoryJira.PMO).risks().shown())
                .extracting(line -> line.reading().key().value())
                .containsExactly("AT-903", "DE-902", "DE-901");
        assertThat(page(OUTSIDER).risks().shown())
                .extracting(line -> line.reading().key().value())
                .containsExactly("DE-902", "DE-901");
        assertThat(page(OUTSIDER).risks().withheld()).hasValue(1);
        assertThat(page(OUTSIDER).risks().all()).hasValue(3);
    }

    /** A node that starts anew, and one that reads its stored cube, count the same. */
    @Test
    public void whatIsWatchedOutlivesARestart() {
        watched("DE-901", RISK, YESTERDAY);
        house.kept.storeCubes.run(() -> false);

        assertThat(house.anotherNode().of(sample.rollout("DE").id()))
                .isEqualTo(house.cubes.of(sample.rollout("DE").id()));
    }

    @Test
    public void aPastDayShowsThoseOfThatDay() {
        LocalDate then = SampleProgram.STATUS_DATE;
        IssueReading risk = watched("DE-901", RISK, YESTERDAY);
        house.snapshots.add(house.history.take.of(sample.program, then, DayOrigin.CUT));
        house.jira.delete(risk.id());
        house.follow.changed(risk.id());
        house.plans.programs().save(sample.program.asOf(then.plusDays(1)));

        ProgramMatrix past =
                house.matrix.of(
                        InMemoryJira.PMO, SampleProgram.KEY, Optional.empty(), Optional.of(then));

        assertThat(past.rows())
                .filteredOn(row -> row.face().bu().value().equals("DE"))
                .singleElement()
                .extracting(row -> row.watched().orElseThrow().risks())
                .isEqualTo(new WatchCounts(1, 1));
        assertThat(counted().risks()).isEqualTo(new WatchCounts(0, 0));
    }
}
