package org.jalon.bench.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jalon.host.sample.SampleSite;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

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

    /** Everybody the file names; an import refuses who is not there. */
    Set<String> people() {
        Set<String> names = new TreeSet<>(program.findValuesAsText("lead"));
        names.addAll(program.findValuesAsText("user"));
        return names;
    }

    /** How far the milestones of that Business Unit are, when they are due and were resolved. */
    JsonNode milestones(int unit) {
        return standings.get(unit % standings.size()).get("milestones");
    }

    /** The program file, with one rollout for each of those Business Units. */
    String file(List<SeededRollout> rollouts) {
        ObjectNode file = program.deepCopy();
        addWorkstreams((ArrayNode) file.get("workstreams"));
        for (Map.Entry<String, JsonNode> list : file.properties()) {
            String field = list.getKey().equals("businessUnits") ? "code" : "bu";
            if (list.getValue().isArray() && list.getValue().path(0).has(field)) {
                list.setValue(ofEach((ArrayNode) list.getValue(), field, rollouts.size()));
            }
        }
        for (JsonNode unit : file.get("businessUnits")) {
            String code = unit.get("code").asText();
            ((ObjectNode) unit).put("project", code);
            ((ObjectNode) unit.get("name")).put("en", "Unit " + code);
        }
        for (int unit = 0; unit < rollouts.size(); unit++) {
            link((ObjectNode) file.get("rollouts").get(unit), rollouts.get(unit));
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

    /** What the sample has of each of its Business Units, for those that stand where they do. */
    private ArrayNode ofEach(ArrayNode entries, String field, int units) {
        ArrayNode all = JSON.createArrayNode();
        for (int unit = 0; unit < units; unit++) {
            String model = standings.get(unit % standings.size()).get("bu").asText();
            for (JsonNode entry : entries) {
                if (entry.get(field).asText().equals(model)) {
                    all.add(((ObjectNode) entry).deepCopy().put(field, code(unit)));
                }
            }
        }
        return all;
    }

    private static void link(ObjectNode entry, SeededRollout seeded) {
        entry.put("issue", seeded.issue().key());
        for (JsonNode milestone : entry.get("milestones")) {
            String key = seeded.milestones().get(milestone.get("code").asText()).key();
            ((ObjectNode) milestone).put("issue", key);
        }
    }

    private static JsonNode read(String name) {
        try (InputStream file = SampleSite.class.getResourceAsStream("/sample/" + name)) {
            return JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
