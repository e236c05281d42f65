package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** The sample's past weeks: any view as of a day, and what changed since one. */
public class HistoryIT {
    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.POSTGRES);

    private final SampleVisitor pmo = new SampleVisitor(HOST, "pmo");
    private final SampleVisitor lead = new SampleVisitor(HOST, "lead-fr");

    @Test
    public void theMatrixAsOfADaySaysSoAndStaysWhatItWas() throws InterruptedException {
        JsonNode then = pmo.program("/matrix?asOf=2026-11-13").json();
        assertThat(then.at("/past/day").asText()).isEqualTo("2026-11-13");
        assertThat(then.at("/past/origin").asText()).isEqualTo("reconstructed");
        assertThat(then.at("/program/statusDate").asText()).isEqualTo("2026-11-13");
        assertThat(rollout(then, "DE").path("goLiveForecast").asText()).isEqualTo("2026-12-14");
        assertThat(rollout(then, "BE").path("declaredColour").asText()).isEqualTo("amber");
        assertThat(rollout(then, "DE").path("nextCheckpoint").isNull()).isTrue();
        assertThat(rollout(then, "DE").path("nextCheckpointReason").asText())
                .startsWith("Not known");

        double percent = pmo.percent("FR", "M07");
        String issue =
                pmo.program("/rollouts/FR/milestones/M07/issues")
                        .json()
                        .at("/issues/0/key")
                        .asText();
        String status = pmo.statusOf(issue);
        new SampleVisitor(HOST, "lead-fr")
                .transition(issue, status.equals("Done") ? "In Progress" : "Done");
        assertThat(pmo.percentOnceItIsNot(percent, "FR", "M07")).isNotEqualTo(percent);

        assertThat(pmo.program("/matrix?asOf=2026-11-13").json()).isEqualTo(then);
    }

    @Test
    public void coverageOfAPastDayIsOfThatDay() {
        JsonNode then = pmo.program("/coverage?asOf=2026-10-30").json();

        assertThat(then.at("/past/day").asText()).isEqualTo("2026-10-30");
        assertThat(then.path("statusDate").asText()).isEqualTo("2026-10-30");
        assertThat(then.path("live").asInt()).isLessThanOrEqualTo(3);
    }

    @Test
    public void theStatusDateIsLive() {
        JsonNode now = pmo.program("/matrix?asOf=2026-11-20").json();

        assertThat(now.path("past").isNull()).isTrue();
    }

    @Test
    public void aDayThatIsNotKeptIsRefusedInTheReadersLanguageWithTheNearestOne() {
        assertRefused(pmo, "/matrix?asOf=2026-12-24", "history.future", "Nov 20, 2026");
        assertRefused(pmo, "/matrix?asOf=2025-01-01", "history.no-snapshot", "Oct 23, 2026");
        assertRefused(pmo, "/coverage?asOf=2025-01-01", "history.no-snapshot", "Oct 23, 2026");
        assertRefused(pmo, "/matrix?asOf=yesterday", "history.not-a-day", "yesterday");
        assertRefused(pmo, "/changes?since=2026-10-23", "history.too-early", "Oct 24, 2026");
        assertRefused(
                pmo,
                "/changes?since=2026-11-19&until=2026-11-18",
                "history.no-period",
                "Nov 19, 2026");
    }

    @Test
    public void sinceLastMondayTheHubSortPlanMadeGermanyLate() {
        JsonNode changes = pmo.program("/changes").json();

        assertThat(changes.path("since").asText()).isEqualTo("2026-11-16");
        assertThat(changes.at("/base/day").asText()).isEqualTo("2026-11-15");
        JsonNode first = changes.at("/businessUnits/0");
        assertThat(first.path("bu").asText()).isEqualTo("DE");
        assertThat(first.at("/changes/0/kind").asText()).isEqualTo("go-live-moved");
        assertThat(first.at("/changes/0/sense").asText()).isEqualTo("worse");
        assertThat(first.at("/changes/0/text").asText())
                .isEqualTo("Go-live: forecast 35 days later, Jan 18, 2027 instead of Dec 14, 2026");
        assertThat(texts(changes, "DE"))
                .contains("Sort plan not before December; peak frozen.")
                .contains("Declares Red instead of Amber");
        assertThat(texts(changes, "BE")).contains("Declares Green instead of Amber");
        assertThat(texts(changes, "ES")).isEmpty();
    }

    @Test
    public void aWeekEarlierSpainFollowedAndFrenchReadsIt() {
        JsonNode changes = lead.program("/changes?since=2026-11-09&until=2026-11-13").json();

        assertThat(changes.path("until").asText()).isEqualTo("2026-11-13");
        assertThat(texts(changes, "ES"))
                .contains("prévision reculée de 35 jours")
                .contains("Waiting for the German sort plan.");
        assertThat(texts(changes, "PT")).contains("atteint le");
    }

    @Test
    public void runAgainTheJobKeepsNothingMore() {
        String before = pmo.program("/changes?since=2026-11-10").json().path("base").toString();

        HOST.host().scheduler().runNow(Sample.HISTORY);

        assertThat(pmo.program("/changes?since=2026-11-10").json().path("base"))
                .hasToString(before);
    }

    private static void assertRefused(
            SampleVisitor visitor, String path, String rule, String said) {
        Answer refused = visitor.program(path);
        assertThat(refused.status()).as(path).isEqualTo(400);
        assertThat(refused.json().at("/error/rule").asText()).isEqualTo(rule);
        assertThat(refused.json().at("/error/message").asText()).contains(said);
    }

    private static JsonNode rollout(JsonNode matrix, String bu) {
        return named(matrix.path("rollouts"), bu);
    }

    private static String texts(JsonNode changes, String bu) {
        return named(changes.path("businessUnits"), bu)
                .path("changes")
                .findValuesAsText("text")
                .stream()
                .reduce("", (all, text) -> all + text + "\n");
    }

    private static JsonNode named(JsonNode list, String bu) {
        for (JsonNode element : list) {
            if (element.path("bu").asText().equals(bu)) {
                return element;
            }
        }
        return list.path("none");
    }
}
