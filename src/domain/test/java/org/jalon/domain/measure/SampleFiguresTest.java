package org.jalon.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jalon.domain.fixture.House;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.Table;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Figure;
import org.junit.Before;
import org.junit.Test;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** Every figure of the sample program equals what was computed for it elsewhere. */
public class SampleFiguresTest {
    private static final Map<String, Function<RolloutFigures, Figure>> COLUMNS =
            new LinkedHashMap<>();

    static {
        COLUMNS.put("at_weeks", RolloutFigures::atWeeks);
        COLUMNS.put("pv_keur", RolloutFigures::pv);
        COLUMNS.put("ev_pct", RolloutFigures::evPct);
        COLUMNS.put("ev_keur", RolloutFigures::ev);
        COLUMNS.put("ac_keur", RolloutFigures::ac);
        COLUMNS.put("spi", RolloutFigures::spi);
        COLUMNS.put("cpi", RolloutFigures::cpi);
        COLUMNS.put("es_weeks", RolloutFigures::esWeeks);
        COLUMNS.put("sv_t_weeks", RolloutFigures::svTWeeks);
        COLUMNS.put("spi_t", RolloutFigures::spiT);
        COLUMNS.put("ieac_t_weeks", RolloutFigures::ieacTWeeks);
        COLUMNS.put("eac_keur", RolloutFigures::eac);
        COLUMNS.put("tcpi", RolloutFigures::tcpi);
        COLUMNS.put("golive_slip_days", RolloutFigures::goLiveSlipDays);
        COLUMNS.put("update_age_days", RolloutFigures::updateAgeDays);
    }

    private MeasuredProgram measured;
    private Map<String, RolloutFigures> figures;

    @Before
    public void measure() {
        House house = new House();
        measured = house.measure.of(SampleProgram.in(house).program);
        figures = new LinkedHashMap<>();
        measured.rollouts().forEach(m -> figures.put(m.rollout().id().bu().value(), m.figures()));
    }

    /** Equal up to half a unit of the last printed digit. */
    private static void assertPrinted(String what, Figure figure, String printed) {
        if (printed.isEmpty()) {
            assertThat(figure).as(what).isInstanceOf(Figure.Undefined.class);
            return;
        }
        BigDecimal expected = new BigDecimal(printed);
        double half = 0.5001 * Math.pow(10, -Math.max(0, expected.scale()));
        assertThat(figure.value()).as(what).isPresent();
        assertThat(figure.value().getAsDouble())
                .as(what)
                .isCloseTo(expected.doubleValue(), within(half));
    }

    @Test
    public void everyColumnOfEveryBusinessUnitIsAsExpected() {
        var expected = Table.read("expected-figures.csv");

        assertThat(expected).hasSize(12);
        assertThat(expected.get(0).keySet()).hasSize(COLUMNS.size() + 1);
        for (Map<String, String> row : expected) {
            String bu = row.get("bu");
            COLUMNS.forEach(
                    (column, figure) ->
                            assertPrinted(
                                    bu + " " + column,
                                    figure.apply(figures.get(bu)),
                                    row.get(column)));
        }
    }

    @Test
    public void everyColourIsAsExpected() {
        House house = new House();
        SampleProgram sample = SampleProgram.in(house);
        var expected = Table.read("expected-colours.csv");

        assertThat(expected).hasSize(12);
        for (Map<String, String> row : expected) {
            String bu = row.get("bu");
            RolloutFigures of = figures.get(bu);
            DeclaredStanding standing =
                    DeclaredStanding.of(
                            house.colours.of(sample.rollout(bu).id()),
                            of.computedColour(),
                            SampleProgram.STATUS_DATE);
            assertThat(of.spiBand()).as(bu).contains(colour(row.get("spi_band")));
            assertThat(of.cpiBand()).as(bu).contains(colour(row.get("cpi_band")));
            assertThat(of.computedColour()).as(bu).contains(colour(row.get("computed")));
            assertThat(standing.latest().orElseThrow().colour())
                    .as(bu)
                    .isEqualTo(colour(row.get("declared")));
            assertThat(standing.isBetterThanComputed())
                    .as(bu)
                    .isEqualTo(row.get("declared_better_than_computed").equals("yes"));
        }
    }

    private static Colour colour(String word) {
        return Colour.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Test
    public void theProgramIsTheSumOfItsRollouts() {
        Map<String, String> expected = new LinkedHashMap<>();
        Table.read("expected-program.csv")
                .forEach(row -> expected.put(row.get("measure"), row.get("value")));
        ProgramFigures program = measured.figures();

        assertPrinted("bac", program.bac(), expected.get("bac_keur"));
        assertPrinted("pv", program.pv(), expected.get("pv_keur"));
        assertPrinted("ev", program.ev(), expected.get("ev_keur"));
        assertPrinted("ac", program.ac(), expected.get("ac_keur"));
        assertPrinted("cpi", program.cpi(), expected.get("cpi"));
        assertPrinted("evPct", program.evPct(), "66.1");
        assertPrinted("spi", program.spi(), expected.get("spi"));
        assertPrinted("eac", program.eac(), expected.get("eac_keur"));
        assertPrinted("vac", program.vac(), expected.get("vac_keur"));
        assertPrinted("tcpi", program.tcpi(), expected.get("tcpi"));
        assertPrinted("coverage", program.coverage().percent(), expected.get("coverage_pct"));
        assertPrinted(
                "volume",
                program.coverage().volumePercent(),
                expected.get("volume_weighted_coverage_pct"));
    }

    /** Trap T7: the mean of the indices is another number, and not ours. */
    @Test
    public void theIndexOfTheProgramIsNotTheMeanOfTheIndices() {
        double mean =
                figures.values().stream()
                        .mapToDouble(f -> f.cpi().value().orElseThrow())
                        .average()
                        .orElseThrow();

        assertThat(mean).isCloseTo(0.965, within(5e-4));
        assertThat(measured.figures().cpi().value().orElseThrow()).isCloseTo(0.926, within(5e-4));
    }

    /** Trap T8: dividing by the printed CPI would give another cost at completion. */
    @Test
    public void nothingIsRoundedOnTheWay() {
        RolloutFigures germany = figures.get("DE");
        double cpi = germany.cpi().value().orElseThrow();
        double byRounded = 1250 / (Math.round(cpi * 1000) / 1000.0);

        assertThat(germany.eac().value().orElseThrow()).isCloseTo(1250 / cpi, within(1e-9));
        assertThat(byRounded).isNotCloseTo(1250 / cpi, within(0.1));
    }

    /** Trap T14: between two milestones, work on plan with partial credit is on plan. */
    @Test
    public void partialCreditIsComparedWithAPartialPlan() {
        PlannedCurve curve = PlannedCurve.of(SampleProgram.plan());
        double halfWayToM04 = 9.5;
        double earned = 5 + 10 + 10 + 20 * 0.5;

        assertThat(curve.at(halfWayToM04)).isCloseTo(earned, within(1e-9));
        assertThat(curve.at(7)).isEqualTo(25);
        assertThat(curve.timeOf(earned)).isCloseTo(halfWayToM04, within(1e-9));
    }
}
