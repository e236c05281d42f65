package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the sample's own oracle says of one BU on the status date. */
record ExpectedFigures(
        String bu, double evPct, double spi, double cpi, double spiT, int slip, int age) {

    static List<ExpectedFigures> all() throws IOException {
        try (InputStream file =
                ExpectedFigures.class.getResourceAsStream("/sample/expected-business-units.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> of(line.split(",")))
                    .toList();
        }
    }

    /** Each figure to the last digit the oracle gives. */
    void assertShownBy(JsonNode rollout) {
        assertThat(rollout.path("evPct").asDouble()).as(bu + " ev").isEqualTo(evPct, within(0.051));
        assertThat(rollout.path("spi").asDouble()).as(bu + " spi").isEqualTo(spi, within(0.00051));
        assertThat(rollout.path("cpi").asDouble()).as(bu + " cpi").isEqualTo(cpi, within(0.00051));
        assertThat(rollout.path("spiT").asDouble())
                .as(bu + " spi(t)")
                .isEqualTo(spiT, within(0.00051));
        assertThat(rollout.path("goLiveSlipDays").asInt()).as(bu + " slip").isEqualTo(slip);
        assertThat(rollout.path("updateAgeDays").asInt()).as(bu + " age").isEqualTo(age);
    }

    private static ExpectedFigures of(String[] row) {
        return new ExpectedFigures(
                row[0],
                Double.parseDouble(row[3]),
                Double.parseDouble(row[6]),
                Double.parseDouble(row[7]),
                Double.parseDouble(row[10]),
                Integer.parseInt(row[14]),
                Integer.parseInt(row[15]));
    }
}
