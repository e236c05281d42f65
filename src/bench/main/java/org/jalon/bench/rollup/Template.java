package org.jalon.bench.rollup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jalon.host.sample.SampleSite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The sample program, many times over: each Business Unit stands where one of the sample's stands,
 * with its evidence, colours and dates.
 */
final class Template {
    static final String PROGRAM = "XBP";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int WORKSTREAMS = 8;

    private final JsonNode program = read("program.json");
    private final JsonNode standings = read("rollouts.json");

    /** The code of a Business Unit, which is also the key of its Jira project. */
    static String code(int unit) {
        return String.format(Locale.ROOT, "B%03d", unit + 1);
    }

    static String workstream(int number) {
        return "WS" + (1 + number % WORKSTREAMS);
    }

    /** How far the milestones of that Business Unit are, when they are due and were resolved. */
    JsonNode milestones(int unit) {
        return standings.get(unit % standings.size()).get("milestones");
    }

    /** The program file, with one rollout for each of those Business Units. */
    String file(List<SeededRollout> rollouts) {
        ObjectNode file = program.deepCopy();
        addWorkstreams((ArrayNode) file.get("workstreams"));
        ArrayNode units = file.putArray("businessUnits");
        ArrayNode entries = file.putArray("rollouts");
        for (int unit = 0; unit < rollouts.size(); unit++) {
            units.add(unit(unit));
            entries.add(rollout(unit, rollouts.get(unit)));
        }
        return file.toString();
    }

    private static void addWorkstreams(ArrayNode workstreams) {
        for (int number = workstreams.size(); number < WORKSTREAMS; number++) {
            ObjectNode added = workstreams.get(0).deepCopy();
            added.put("code", workstream(number));
            workstreams.add(added);
        }
    }

    private JsonNode unit(int unit) {
        ObjectNode entry = like("businessUnits", "code", unit);
        entry.put("code", code(unit)).put("project", code(unit));
        ((ObjectNode) entry.get("name")).put("en", "Unit " + code(unit));
        return entry;
    }

    private JsonNode rollout(int unit, SeededRollout seeded) {
        ObjectNode entry = like("rollouts", "bu", unit);
        entry.put("bu", code(unit)).put("issue", seeded.issue().key());
        for (JsonNode milestone : entry.get("milestones")) {
            String key = seeded.milestones().get(milestone.get("code").asText()).key();
            ((ObjectNode) milestone).put("issue", key);
        }
        return entry;
    }

    private ObjectNode like(String list, String field, int unit) {
        String model = standings.get(unit % standings.size()).get("bu").asText();
        List<JsonNode> entries = new ArrayList<>();
        program.get(list).forEach(entries::add);
        return entries.stream()
                .filter(entry -> entry.get(field).asText().equals(model))
                .findFirst()
                .orElseThrow()
                .deepCopy();
    }

    private static JsonNode read(String name) {
        try (InputStream file = SampleSite.class.getResourceAsStream("/sample/" + name)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
