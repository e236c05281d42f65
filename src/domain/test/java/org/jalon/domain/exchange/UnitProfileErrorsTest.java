package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.Message;
import org.junit.Test;

public class UnitProfileErrorsTest {
    private final SmallProgram file = new SmallProgram();

    @Test
    public void aDisclosureIsOneOfThree() {
        String country = "\"country\": \"FR\"";

        assertThat(file.errorsAfter(country, country + ", \"disclosure\": \"nothing\""))
                .singleElement()
                .satisfies(
                        error ->
                                assertThat(error.reason())
                                        .isEqualTo(
                                                Message.of(
                                                        "exchange.not-one-of",
                                                        "nothing",
                                                        "checkpoints-only, counts, full")));
    }

    /** Says one more thing of France and expects that to be wrong. */
    private void assertError(String said, String field, String reason, Object wrong) {
        String country = "\"country\": \"FR\"";

        assertThat(file.errorsAfter(country, country + ", " + said))
                .singleElement()
                .satisfies(error -> assertThat(error.location().line()).isEqualTo(43))
                .satisfies(error -> assertThat(error.field()).isEqualTo(field))
                .satisfies(
                        error -> assertThat(error.reason()).isEqualTo(Message.of(reason, wrong)));
    }

    @Test
    public void zoneLanguageAndProjectsAreKnownOnes() {
        assertError(
                "\"timeZone\": \"Europe/Lutetia\"",
                "businessUnits[1].timeZone",
                "exchange.no-such-zone",
                "Europe/Lutetia");
        assertError(
                "\"language\": \"French\"",
                "businessUnits[1].language",
                "exchange.no-such-language",
                "French");
        assertError(
                "\"otherProjects\": [\"NL\", \"NOWHERE\"]",
                "businessUnits[1].otherProjects[1]",
                "exchange.no-such-project",
                "NOWHERE");
    }
}
