package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.exchange.HandTables.HEAD;
import static org.jalon.domain.exchange.HandTables.errors;
import static org.jalon.domain.exchange.HandTables.table;

import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.junit.Before;
import org.junit.Test;

public class HandReportErrorsTest {
    private final House house = new House();
    private final ActorId pmo = InMemoryJira.ADMIN;

    @Before
    public void thereIsTheSample() {
        SampleProgram.in(house);
    }

    @Test
    public void everyWrongLineIsNamedAndNothingIsKept() {
        HandOutcome outcome =
                house.handReport.record(
                        pmo,
                        SampleProgram.KEY,
                        table(
                                HEAD,
                                "CZ|2026-10|80",
                                "XX|2026-10|80",
                                "CZ|2026-12|90",
                                "CZ|soon|90",
                                "CZ|2026-11-02",
                                "CZ|2026-11-03|1,234",
                                "CZ|2026-11-04||M99|10",
                                "CZ|2026-11-05||M04|120",
                                "CZ|2026-11-06||M04",
                                "CZ|2026-11-07||M04|50||2026-11-06",
                                "CZ|2026-11-08||M04|||2026-11-09",
                                "CZ|2026-10|81",
                                "CZ|2026-11-10|1|M04|1|||more"));

        assertThat(errors(outcome))
                .containsExactly(
                        "3 bu exchange.hand.no-such-bu",
                        "4 as_of exchange.hand.future",
                        "5 as_of exchange.not-a-date",
                        "6 milestone exchange.hand.says-nothing",
                        "7 cumulative_cost exchange.csv.not-an-amount",
                        "8 milestone exchange.hand.no-such-milestone",
                        "9 percent exchange.csv.not-a-percentage",
                        "10 percent exchange.hand.no-percentage",
                        "11 percent exchange.hand.reached-but-open",
                        "12 actual exchange.hand.actual-later",
                        "13 cumulative_cost exchange.hand.twice",
                        "14 bu exchange.csv.too-many-cells");
        assertThat(house.reports.of(SampleProgram.KEY)).isEmpty();
    }

    /** Trap T2: somebody pastes what each month cost. */
    @Test
    public void costsThatFallAreRefusedBecauseTheyAreNotCumulative() {
        house.handReport.record(pmo, SampleProgram.KEY, table(HEAD, "CZ|2026-08|30"));

        assertThat(
                        errors(
                                house.handReport.record(
                                        pmo,
                                        SampleProgram.KEY,
                                        table(
                                                HEAD,
                                                "CZ|2026-09|28",
                                                "PL|2026-09|40",
                                                "PL|2026-10|35"))))
                .containsExactly(
                        "2 cumulative_cost exchange.hand.cost-falls",
                        "3 cumulative_cost exchange.hand.cost-falls",
                        "4 cumulative_cost exchange.hand.cost-falls");
    }

    @Test
    public void columnsAreNamedWhenTheyAreUnknownTwiceOrMissing() {
        assertThat(errors(preview("bu|cost|bu")))
                .containsExactly(
                        "1 as_of exchange.csv.no-column",
                        "1 cost exchange.csv.unknown-column",
                        "1 bu exchange.csv.column-twice");
        assertThat(errors(preview(HEAD))).containsExactly("1  exchange.csv.no-lines");
    }

    private HandOutcome preview(String... lines) {
        return house.handReport.preview(pmo, SampleProgram.KEY, table(lines));
    }
}
