package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A misspelt member is told wherever it stands, and a value of the wrong sort is told as such. */
public class UnknownMembersTest {
    private final SmallProgram file = new SmallProgram();

    private List<ImportError> errors(String piece, String replacement) {
        return file.errorsAfter(piece, replacement);
    }

    @Test
    public void everyKindOfObjectKnowsItsMembers() {
        Map<String, String> objects = new LinkedHashMap<>();
        objects.put("\"format\":", "");
        objects.put("\"targetVersion\":", "program.");
        objects.put("\"published\": \"2024-02-05\"", "standard.versions[0].");
        objects.put("\"code\": \"WS1\"", "workstreams[0].");
        objects.put("\"code\": \"M01\", \"name\"", "milestones[0].");
        objects.put("\"consequence\":", "checkpoints[0].");
        objects.put("\"code\": \"CP4-1\"", "checkpoints[0].criteria[0].");
        objects.put("\"code\": \"NL\"", "businessUnits[0].");
        objects.put("\"issue\": \"XBP-1\"", "rollouts[0].");
        objects.put("\"issue\": \"XBP-2\"", "rollouts[0].milestones[0].");
        objects.put("\"reference\":", "rollouts[0].evidence[0].");
        objects.put("\"sentence\":", "rollouts[0].declaredColours[0].");

        objects.forEach(
                (piece, path) ->
                        assertThat(errors(piece, "\"typo\": 1, " + piece))
                                .as(piece)
                                .extracting(ImportError::field)
                                .containsExactly(path + "typo"));
    }

    @Test
    public void everySortOfValueIsToldFromTheOthers() {
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("\"bu\": \"FR\"|\"bu\": 7", "exchange.not-a-text");
        reasons.put("\"goLive\": true|\"goLive\": \"yes\"", "exchange.not-a-boolean");
        reasons.put("\"budget\": 420|\"budget\": \"much\"", "exchange.not-a-number");
        reasons.put("\"passed\": [\"CP4\"]|\"passed\": \"CP4\"", "exchange.not-a-list");
        reasons.put("{\"code\": \"M01\", \"issue\": \"XBP-2\"},|7,", "exchange.not-an-object");
        reasons.put("\"name\": {\"en\": \"France\"}|\"name\": 1", "exchange.not-a-localized-text");
        reasons.put("\"code\": \"WS1\"|\"code\": \" WS1\"", "exchange.not-a-code");
        reasons.put("\"Europe/Brussels\"|\"\"", "exchange.empty");

        reasons.forEach(
                (change, reason) ->
                        assertThat(errors(change.split("\\|")[0], change.split("\\|")[1]))
                                .as(change)
                                .extracting(error -> error.reason().key())
                                .contains(reason));
    }

    @Test
    public void twoColoursOfOneDayContradictEachOther() {
        String colour =
                "{\"date\": \"2026-10-12\", \"colour\": \"green\", \"sentence\": \"Closed.\"}";

        assertThat(errors(colour, colour + ", " + colour))
                .extracting(ImportError::field)
                .containsExactly("rollouts[0].declaredColours[1].date");
    }

    @Test
    public void whateverIsCutOutOfTheFileTheReaderSaysWhereAndNeverFails() {
        String[] lines = file.text.split("\n");
        int rejected = 0;
        for (String line : lines) {
            if (line.strip().startsWith("\"") && line.strip().endsWith(",")) {
                ImportOutcome outcome = file.importText(file.text.replace(line + "\n", ""));
                rejected += outcome instanceof ImportOutcome.Rejected ? 1 : 0;
            }
        }
        assertThat(rejected).isGreaterThan(15);
    }
}
