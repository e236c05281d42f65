package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** D-1 of the sample: Spain's end-to-end test waits for the German hub sort plan. */
public class ReadDependenciesTest {
    private static final ActorId LEAD = new ActorId("lead-es");

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);

    private IssueReading issue(String key, String milestone, String due) {
        IssueReading issue =
                Readings.with(
                        house.jira.issue(key),
                        Optional.ofNullable(due).map(LocalDate::parse),
                        1,
                        SampleProgram.STATUS_DATE);
        house.jira.put(issue);
        if (milestone != null) {
            String bu = key.substring(0, key.indexOf('-'));
            house.jira.link(issue.id(), sample.milestoneIssue(bu, milestone));
        }
        house.follow.changed(issue.id());
        return issue;
    }

    private void waitsFor(IssueReading waiting, IssueReading blocker) {
        house.jira.block(blocker.id(), waiting.id());
        house.follow.changed(waiting.id());
    }

    private ProgramDependencies found(ActorId actor) {
        return house.views.dependencies.of(actor, SampleProgram.KEY);
    }

    private List<DependencyLine> lines() {
        return found(InMemoryJira.PMO).lines();
    }

    private static List<String> names(DependencyCycle cycle) {
        return cycle.units().stream().map(name -> name.in(Locale.ENGLISH)).toList();
    }

    @Test
    public void whatIsNeededByWhenStandsAgainstWhenItComes() {
        waitsFor(issue("ES-99", "M06", "2026-10-30"), issue("DE-99", "M06", "2026-12-11"));

        DependencyLine line = lines().getFirst();

        assertThat(line.waiting().in(Locale.ENGLISH)).isEqualTo("Spain");
        assertThat(line.from().in(Locale.ENGLISH)).isEqualTo("Germany");
        assertThat(line.neededBy()).contains(LocalDate.parse("2026-10-30"));
        assertThat(line.forecast()).contains(LocalDate.parse("2026-12-11"));
        assertThat(line.daysLate()).isEqualTo(42);
    }

    @Test
    public void anIssueWithoutADateHasTheOneOfItsMilestone() {
        waitsFor(issue("ES-99", "M09", null), issue("DE-99", "M09", null));

        assertThat(lines().getFirst().neededBy()).contains(LocalDate.parse("2027-01-11"));
        assertThat(lines().getFirst().forecast()).contains(LocalDate.parse("2027-01-18"));
        assertThat(lines().getFirst().daysLate()).isEqualTo(7);
    }

    /** It is not done, so it comes today at the earliest. */
    @Test
    public void aForecastThatIsPastCountsAsToday() {
        waitsFor(issue("ES-99", "M06", "2026-11-18"), issue("DE-99", "M06", "2026-11-10"));

        assertThat(lines().getFirst().daysLate()).isEqualTo(2);
    }

    @Test
    public void theLatestStandsFirst() {
        waitsFor(issue("ES-97", "M06", "2027-01-02"), issue("DE-97", "M06", "2027-01-01"));
        waitsFor(issue("ES-98", "M06", "2026-12-01"), issue("DE-98", "M06", "2026-12-02"));
        waitsFor(issue("CH-99", "M05", "2027-02-01"), issue("UK-99", "M05", "2027-02-15"));

        assertThat(lines()).extracting(DependencyLine::daysLate).containsExactly(14L, 1L, 0L);
    }

    @Test
    public void whatCountsInNoRolloutIsFromItsProject() {
        waitsFor(issue("PL-99", "M05", "2026-12-01"), issue("GRP-1", null, "2026-11-27"));

        assertThat(lines().getFirst().from().in(Locale.ENGLISH)).isEqualTo("GRP");
        assertThat(lines().getFirst().daysLate()).isZero();
        assertThat(house.views.timeline.of(InMemoryJira.PMO, SampleProgram.KEY).dependencies())
                .isEqualTo(new Dependencies.Found(List.of(), 0, true));
    }

    @Test
    public void issuesThatWaitForEachOtherAreNamedWithTheirUnits() {
        IssueReading french = issue("FR-99", "M06", null);
        IssueReading german = issue("DE-98", "M06", null);
        IssueReading inner = issue("DE-99", "M06", null);
        waitsFor(french, german);
        waitsFor(german, inner);
        waitsFor(inner, french);

        List<DependencyCycle> cycles = found(InMemoryJira.PMO).cycles();

        assertThat(cycles).hasSize(1);
        assertThat(cycles.getFirst().isDeadlock()).isTrue();
        assertThat(names(cycles.getFirst())).containsExactlyInAnyOrder("France", "Germany");
        assertThat(cycles.getFirst().issues())
                .extracting(IssueKey::value)
                .containsExactly("FR-99", "DE-98", "DE-99");
    }

    @Test
    public void unitsThatWaitForEachOtherWithOtherIssuesAreNamedToo() {
        waitsFor(issue("FR-98", "M06", null), issue("DE-98", "M06", null));
        waitsFor(issue("DE-99", "M06", null), issue("FR-99", "M06", null));

        List<DependencyCycle> cycles = found(InMemoryJira.PMO).cycles();

        assertThat(cycles).hasSize(1);
        assertThat(cycles.getFirst().isDeadlock()).isFalse();
        assertThat(names(cycles.getFirst())).containsExactly("Germany", "France");
    }

    @Test
    public void whoWaitsForWhomAndNobodyBackIsNoCircle() {
        waitsFor(issue("FR-98", "M06", null), issue("DE-98", "M06", null));
        waitsFor(issue("DE-99", "M06", null), issue("AT-99", "M06", null));

        assertThat(found(InMemoryJira.PMO).cycles()).isEmpty();
    }

    @Test
    public void whoMayNotBrowseOneOfTheIssuesLearnsOnlyHowManyThereAre() {
        waitsFor(issue("ES-98", "M06", null), issue("DE-98", "M06", null));
        waitsFor(issue("DE-99", "M06", null), issue("ES-99", "M06", null));
        house.jira.hide(LEAD, house.jira.project("DE"));

        assertThat(found(LEAD).lines()).isEmpty();
        assertThat(found(LEAD).cycles()).isEmpty();
        assertThat(found(LEAD).withheld()).isEqualTo(2);
    }

    @Test
    public void whatAUnitThatDisclosesDatesOnlyWaitsForIsNotTold() {
        waitsFor(issue("ES-98", "M06", null), issue("DE-98", "M06", null));
        BusinessUnit spain = house.plans.units().by(new BusinessUnitCode("ES")).orElseThrow();
        house.plans
                .units()
                .save(
                        new BusinessUnit(
                                spain.code(),
                                LocalizedText.english("Spain"),
                                spain.country(),
                                List.of(),
                                new UnitProfile(
                                        Optional.empty(),
                                        Optional.of(Disclosure.CHECKPOINTS_ONLY),
                                        Optional.empty(),
                                        Optional.empty())));

        ProgramDependencies known = found(new ActorId("somebody"));

        assertThat(known.lines()).isEmpty();
        assertThat(known.withheld()).isZero();
    }
}
