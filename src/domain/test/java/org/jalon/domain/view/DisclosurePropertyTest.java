package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.Draws;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Reachable;
import org.jalon.domain.measure.DisclosedSums;
import org.jalon.domain.measure.ProgramFigures;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.report.CheckpointReport;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.Message;
import org.junit.Before;
import org.junit.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Over random permissions, leads, roles and disclosures, and in every read model: no issue that a
 * viewer may not browse is named, what is held back is counted, a closed unit tells nothing but
 * dates and states, and whoever may know everything gets everything.
 */
public class DisclosurePropertyTest {
    private static final int ROUNDS = Draws.of(60);

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final DrawnDisclosures drawn = new DrawnDisclosures(house);
    private ToldToViewer told;

    @Before
    public void everyUnitHasSomethingToHide() {
        DrawnDisclosures.fill(house, sample);
        told =
                new ToldToViewer(
                        house.jira,
                        codes().stream()
                                .map(bu -> new RolloutId(SampleProgram.KEY, bu))
                                .flatMap(rollout -> house.facts.of(rollout).stream())
                                .flatMap(fact -> house.jira.by(fact.issue()).stream())
                                .toList());
    }

    private List<BusinessUnitCode> codes() {
        return house.plans.units().all().stream().map(BusinessUnit::code).toList();
    }

    @Test
    public void nobodyLearnsMoreThanTheUnitsDisclose() {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            ActorId viewer = new ActorId("viewer-" + round);
            Set<BusinessUnitCode> closed = drawn.closedTo(viewer);
            checkMatrix(viewer, closed);
            checkTimeline(viewer, closed);
            checkCoverage(viewer, closed);
            codes().forEach(bu -> checkUnit(viewer, bu, closed.contains(bu), seen));
            checkProgramLevel(viewer);
            seen.merge(closed.isEmpty() ? "open" : "closed " + closed.size(), 1, Integer::sum);
        }
        assertThat(seen).containsKeys("open", "closed 1", "closed 2", "named", "withheld");
    }

    private void checkMatrix(ActorId viewer, Set<BusinessUnitCode> closed) {
        ProgramMatrix whole =
                house.matrix.of(InMemoryJira.ADMIN, SampleProgram.KEY, Optional.empty());
        ProgramMatrix matrix = house.matrix.of(viewer, SampleProgram.KEY, Optional.empty());
        told.namesNothingHidden(viewer, matrix);
        for (int i = 0; i < whole.rows().size(); i++) {
            MatrixRow row = matrix.rows().get(i);
            if (closed.contains(row.face().bu())) {
                ToldToViewer.tellsDatesOnly(row);
                assertThat(row.declaredBetter()).isFalse();
            } else {
                assertThat(row).isEqualTo(whole.rows().get(i));
            }
        }
        ProgramFigures shown = matrix.totals();
        ProgramFigures all = whole.totals();
        if (closed.size() == 1) {
            assertThat(List.of(shown.bac(), shown.pv(), shown.ev(), shown.ac(), shown.evPct()))
                    .containsOnly(Figure.undefined(DisclosedSums.ONE_UNKNOWN));
            assertThat(List.of(shown.spi(), shown.cpi(), shown.eac(), shown.vac(), shown.tcpi()))
                    .containsOnly(Figure.undefined(DisclosedSums.ONE_UNKNOWN));
            assertThat(shown.coverage().percent()).isEqualTo(all.coverage().percent());
        } else {
            assertThat(shown).isEqualTo(all);
        }
    }

    private void checkTimeline(ActorId viewer, Set<BusinessUnitCode> closed) {
        Timeline timeline = house.views.timeline.of(viewer, SampleProgram.KEY);
        assertThat(timeline.matrix())
                .isEqualTo(house.matrix.of(viewer, SampleProgram.KEY, Optional.empty()));
        told.namesNothingHidden(viewer, timeline);
        long waiting = codes().size() - closed.size();
        assertThat(timeline.dependencies().shown().size() + timeline.dependencies().withheld())
                .isEqualTo((int) waiting);
        ProgramDependencies dependencies = house.views.dependencies.of(viewer, SampleProgram.KEY);
        told.namesNothingHidden(viewer, dependencies);
        assertThat(dependencies.lines()).hasSameSizeAs(timeline.dependencies().shown());
        assertThat(dependencies.withheld()).isEqualTo(timeline.dependencies().withheld());
        boolean wholeCircle = dependencies.lines().size() == codes().size();
        assertThat(dependencies.cycles()).hasSize(wholeCircle ? 1 : 0);
    }

    private void checkCoverage(ActorId viewer, Set<BusinessUnitCode> closed) {
        CoverageReport whole = house.coverage.of(InMemoryJira.ADMIN, SampleProgram.KEY);
        CoverageReport report = house.coverage.of(viewer, SampleProgram.KEY);
        told.namesNothingHidden(viewer, report);
        for (int i = 0; i < whole.lines().size(); i++) {
            CoverageLine line = report.lines().get(i);
            if (closed.contains(line.bu())) {
                assertThat(line.volume()).isEmpty();
                assertThat(line.closed()).isTrue();
            } else {
                assertThat(line).isEqualTo(whole.lines().get(i));
            }
        }
        Figure volume = report.coverage().volumePercent();
        assertThat(volume)
                .isEqualTo(
                        closed.size() == 1
                                ? Figure.undefined(DisclosedSums.ONE_UNKNOWN)
                                : whole.coverage().volumePercent());
    }

    private void checkUnit(
            ActorId viewer, BusinessUnitCode bu, boolean closed, Map<String, Integer> seen) {
        RolloutId rollout = new RolloutId(SampleProgram.KEY, bu);
        RolloutPage page = house.views.rolloutPage.of(viewer, SampleProgram.KEY, bu);
        told.namesNothingHidden(viewer, page);
        checkList(page.blocked(), house.facts.blocked(List.of(rollout), 50).size(), closed);
        checkList(page.unassigned(), house.facts.withoutMilestone(rollout, 50).size(), closed);
        checkList(page.risks(), house.facts.watched(rollout, FactKind.RISK, 50).size(), closed);
        for (PlannedMilestone milestone : sample.program.milestones()) {
            CellIssues cell = house.cellIssues.of(viewer, SampleProgram.KEY, bu, milestone.code());
            told.namesNothingHidden(viewer, cell);
            int all = house.facts.of(rollout, milestone.code()).size();
            assertThat(cell.withheld()).isEqualTo(left(all - cell.issues().size(), closed));
            seen.merge("named", cell.issues().size(), Integer::sum);
            seen.merge("withheld", cell.withheld().orElse(0), Integer::sum);
        }
        checkReport(viewer, bu, closed);
        List<IssuePlace> places =
                house.places.of(viewer, house.rollouts.by(rollout).orElseThrow().issue());
        told.namesNothingHidden(viewer, places);
        AssessmentsOfUnit assessments =
                house.versions.assessments.of(viewer, SampleProgram.KEY, bu);
        told.namesNothingHidden(viewer, assessments);
        told.namesNothingHidden(viewer, house.declared.of(viewer, SampleProgram.KEY, bu));
        if (closed) {
            ToldToViewer.tellsDatesOnly(page);
            places.forEach(ToldToViewer::tellsDatesOnly);
            assertThat(assessments.proposals()).isEmpty();
        } else {
            whoMayKnowEverythingGetsIt(bu, page, places, assessments);
        }
    }

    private void whoMayKnowEverythingGetsIt(
            BusinessUnitCode bu,
            RolloutPage page,
            List<IssuePlace> places,
            AssessmentsOfUnit assessments) {
        RolloutPage whole = house.views.rolloutPage.of(InMemoryJira.ADMIN, SampleProgram.KEY, bu);
        assertThat(page.row()).isEqualTo(whole.row());
        assertThat(page.workstreams()).isEqualTo(whole.workstreams());
        assertThat(page.expected()).hasSameSizeAs(whole.expected());
        RolloutId rollout = new RolloutId(SampleProgram.KEY, bu);
        assertThat(places)
                .isEqualTo(
                        house.places.of(
                                InMemoryJira.ADMIN,
                                house.rollouts.by(rollout).orElseThrow().issue()));
        assertThat(assessments.proposals())
                .isEqualTo(
                        house.versions
                                .assessments
                                .of(InMemoryJira.ADMIN, SampleProgram.KEY, bu)
                                .proposals());
    }

    private static void checkList(RolloutPage.IssueList list, int all, boolean closed) {
        assertThat(list.withheld()).isEqualTo(left(all - list.shown().size(), closed));
        assertThat(list.all()).isEqualTo(left(all, closed));
    }

    private static OptionalInt left(int number, boolean closed) {
        return closed ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private void checkReport(ActorId viewer, BusinessUnitCode bu, boolean closed) {
        CheckpointReport report =
                house.report.of(viewer, SampleProgram.KEY, ReadinessCheckpoint.CP4, bu);
        told.namesNothingHidden(viewer, report);
        long resolved = report.changes().stream().filter(c -> c.issueKey().isPresent()).count();
        int withheld =
                Reachable.from(report, Message.class)
                        .filter(it -> it.key().equals("report.change.issues-withheld"))
                        .mapToInt(it -> (Integer) it.args().get(0))
                        .sum();
        if (closed) {
            ToldToViewer.tellsDatesOnly(report);
            assertThat(withheld).isZero();
        } else {
            assertThat(resolved + withheld).isEqualTo(1);
            CheckpointReport whole =
                    house.report.of(
                            InMemoryJira.ADMIN, SampleProgram.KEY, ReadinessCheckpoint.CP4, bu);
            assertThat(report.figures()).isEqualTo(whole.figures());
            assertThat(report.evaluation()).isEqualTo(whole.evaluation());
        }
    }

    private void checkProgramLevel(ActorId viewer) {
        told.namesNothingHidden(viewer, house.list.of(viewer));
        told.namesNothingHidden(viewer, house.versions.map.of(viewer, SampleProgram.KEY));
        SupersessionPreview next =
                house.versions.supersession.of(viewer, SampleProgram.KEY, SampleStandard.V3_1);
        told.namesNothingHidden(viewer, next);
        next.lines().forEach(ToldToViewer::tellsDatesOnly);
    }
}
