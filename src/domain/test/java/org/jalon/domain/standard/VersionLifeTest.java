package org.jalon.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

public class VersionLifeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final Standard XBP =
            new Standard(
                    SampleStandard.KEY,
                    LocalizedText.english("Parcels"),
                    SampleStandard.versions());

    private static Standard move(Standard standard, String version, VersionState to, String ends) {
        return VersionLife.moved(
                standard,
                new VersionName(version),
                to,
                ends.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(ends)),
                TODAY);
    }

    private static VersionState state(Standard standard, String version) {
        return standard.version(new VersionName(version)).orElseThrow().state();
    }

    @Test
    public void publishingADraftMakesTheFormerCurrentOneContained() {
        Standard published = move(XBP, "v3.1", VersionState.CURRENT, "");

        assertThat(published.current().name()).isEqualTo(SampleStandard.V3_1);
        assertThat(published.current().published()).isEqualTo(TODAY);
        assertThat(state(published, "v3.0")).isEqualTo(VersionState.CONTAINED);
        assertThat(published.lag(new VersionName("v2.0"))).isEqualTo(OptionalInt.of(3));
    }

    @Test
    public void aContainedVersionRunsOutOnADateThatMayBeMovedAndIsRetiredAfterIt() {
        Standard sunset = move(XBP, "v2.1", VersionState.SUNSET, "2027-06-30");
        assertThat(sunset.version(new VersionName("v2.1")).orElseThrow().ends())
                .contains(LocalDate.parse("2027-06-30"));

        Standard sooner = move(sunset, "v2.1", VersionState.SUNSET, TODAY.toString());
        assertThat(state(move(sooner, "v2.1", VersionState.RETIRED, ""), "v2.1"))
                .isEqualTo(VersionState.RETIRED);
    }

    /** Every move that is not in the life of a version, with the rule that forbids it. */
    @Test
    public void everyOtherMoveIsRefusedWithItsRule() {
        for (String[] move :
                List.of(
                        row("v3.0", "DRAFT", "", VersionLife.ILLEGAL_MOVE),
                        row("v3.0", "CURRENT", "", VersionLife.ILLEGAL_MOVE),
                        row("v3.0", "CONTAINED", "", VersionLife.CURRENT_STAYS),
                        row("v3.0", "SUNSET", "2027-06-30", VersionLife.CURRENT_STAYS),
                        row("v3.0", "RETIRED", "", VersionLife.ILLEGAL_MOVE),
                        row("v3.1", "CONTAINED", "", VersionLife.ILLEGAL_MOVE),
                        row("v3.1", "SUNSET", "2027-06-30", VersionLife.ILLEGAL_MOVE),
                        row("v3.1", "RETIRED", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.1", "DRAFT", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.1", "CURRENT", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.1", "CONTAINED", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.1", "SUNSET", "", VersionLife.NO_END),
                        row("v2.1", "SUNSET", "2026-11-19", VersionLife.END_IN_THE_PAST),
                        row("v2.1", "RETIRED", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.0", "CONTAINED", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.0", "CURRENT", "", VersionLife.ILLEGAL_MOVE),
                        row("v2.0", "RETIRED", "", VersionLife.NOT_ENDED_YET),
                        row("v1.0", "SUNSET", "2027-06-30", VersionLife.ILLEGAL_MOVE),
                        row("v1.0", "CURRENT", "", VersionLife.ILLEGAL_MOVE),
                        row("v9.9", "CURRENT", "", VersionLife.NOT_FOUND))) {
            assertThatThrownBy(() -> move(XBP, move[0], VersionState.valueOf(move[1]), move[2]))
                    .as(String.join(" ", move))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.refusal().rule()).isEqualTo(move[3]));
        }
    }

    @Test
    public void thereIsNoSunsetWithoutAnEnd() {
        assertThatThrownBy(
                        () ->
                                new StandardVersion(
                                        new VersionName("v1"),
                                        TODAY,
                                        VersionState.SUNSET,
                                        Optional.empty(),
                                        ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void theLagCountsPublishedVersionsInTheOrderOfTheirPublication() {
        assertThat(XBP.lag(new VersionName("v3.0"))).isEqualTo(OptionalInt.of(0));
        assertThat(XBP.lag(new VersionName("v2.1"))).isEqualTo(OptionalInt.of(1));
        assertThat(XBP.lag(new VersionName("v2.0"))).isEqualTo(OptionalInt.of(2));
        assertThat(XBP.lag(SampleStandard.V3_1)).as("a draft").isEmpty();
        assertThat(XBP.lag(new VersionName("v9.9"))).isEmpty();
    }

    private static String[] row(String... cells) {
        return cells;
    }
}
