package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.Draws;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.history.Change;
import org.jalon.domain.history.DayOrigin;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Over random permissions, leads, roles and disclosures: the past tells no more than the present,
 * and whoever may know everything gets everything.
 */
public class PastDisclosurePropertyTest {
    private static final int ROUNDS = Draws.of(40);
    private static final LocalDate LAST_WEEK = SampleProgram.STATUS_DATE.minusDays(7);
    private static final LocalDate YESTERDAY = SampleProgram.STATUS_DATE.minusDays(1);

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final DrawnDisclosures drawn = new DrawnDisclosures(house);
    private ToldToViewer told;

    @Before
    public void everyUnitHasSomethingToHideSinceLastWeek() {
        house.snapshots.add(house.history.take.of(sample.program, LAST_WEEK, DayOrigin.CUT));
        DrawnDisclosures.fill(house, sample);
        house.snapshots.add(house.history.take.of(sample.program, YESTERDAY, DayOrigin.CUT));
        told =
                new ToldToViewer(
                        house.jira,
                        house.plans.units().all().stream()
                                .map(BusinessUnit::code)
                                .map(bu -> new RolloutId(SampleProgram.KEY, bu))
                                .flatMap(rollout -> house.facts.of(rollout).stream())
                                .flatMap(fact -> house.jira.by(fact.issue()).stream())
                                .toList());
    }

    @Test
    public void nobodyLearnsMoreOfThePastThanOfThePresent() {
        Set<Boolean> seen = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            ActorId viewer = new ActorId("viewer-" + round);
            Set<BusinessUnitCode> closed = drawn.closedTo(viewer);
            checkDay(viewer, closed);
            checkChanges(viewer, closed);
            seen.add(closed.isEmpty());
        }
        assertThat(seen).contains(false);
    }

    private void checkDay(ActorId viewer, Set<BusinessUnitCode> closed) {
        ProgramMatrix whole = matrix(InMemoryJira.ADMIN);
        ProgramMatrix matrix = matrix(viewer);
        told.namesNothingHidden(viewer, matrix);
        assertThat(whole.rows()).anyMatch(row -> row.exception().isPresent());
        for (int i = 0; i < whole.rows().size(); i++) {
            MatrixRow row = matrix.rows().get(i);
            if (closed.contains(row.face().bu())) {
                ToldToViewer.tellsDatesOnly(row);
                assertThat(row.watched()).isEmpty();
            } else {
                assertThat(row).isEqualTo(whole.rows().get(i));
            }
        }
    }

    private ProgramMatrix matrix(ActorId viewer) {
        return house.matrix.of(viewer, SampleProgram.KEY, Optional.empty(), Optional.of(YESTERDAY));
    }

    /** The whole set of changes, but for what is counted of a closed unit. */
    private void checkChanges(ActorId viewer, Set<BusinessUnitCode> closed) {
        ProgramChanges changes = changes(viewer);
        told.namesNothingHidden(viewer, changes);
        Map<BusinessUnitCode, List<Change>> shown = byUnit(changes);
        byUnit(changes(InMemoryJira.ADMIN))
                .forEach(
                        (bu, all) -> {
                            List<Change> known =
                                    all.stream()
                                            .filter(
                                                    change ->
                                                            !closed.contains(bu)
                                                                    || !change.kind().isCounted())
                                            .toList();
                            assertThat(all).anyMatch(change -> change.kind().isCounted());
                            assertThat(shown.getOrDefault(bu, List.of())).isEqualTo(known);
                        });
    }

    private ProgramChanges changes(ActorId viewer) {
        return house.history.changes.of(
                viewer,
                SampleProgram.KEY,
                Optional.of(LAST_WEEK.plusDays(1)),
                Optional.of(YESTERDAY));
    }

    private static Map<BusinessUnitCode, List<Change>> byUnit(ProgramChanges changes) {
        Map<BusinessUnitCode, List<Change>> byUnit = new LinkedHashMap<>();
        changes.units().forEach(unit -> byUnit.put(unit.face().bu(), unit.changes()));
        return byUnit;
    }
}
