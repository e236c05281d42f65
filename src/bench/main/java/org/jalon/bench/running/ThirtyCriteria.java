package org.jalon.bench.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The sample's fourth checkpoint, asking for thirty things: three of each kind. */
final class ThirtyCriteria {
    static final String CHECKPOINT = "CP4";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ThirtyCriteria() {}

    /** The same program file with that checkpoint. */
    static String in(String programFile) {
        try {
            ObjectNode file = (ObjectNode) JSON.readTree(programFile);
            for (var checkpoint : file.get("checkpoints")) {
                if (checkpoint.get("code").asText().equals(CHECKPOINT)) {
                    ((ObjectNode) checkpoint).set("signOffs", JSON.readTree(ROLES));
                    ((ObjectNode) checkpoint).set("criteria", criteria());
                }
            }
            return file.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static final String ROLES =
            """
            [{"code": "lead", "name": {"en": "Lead"}}, {"code": "owner", "name": {"en": "Owner"}},
             {"code": "security", "name": {"en": "Security"}}]
            """;

    private static ArrayNode criteria() throws IOException {
        ArrayNode criteria = JSON.createArrayNode();
        for (String asked : asked()) {
            ObjectNode criterion = (ObjectNode) JSON.readTree("{" + asked + "}");
            String code = CHECKPOINT + "-" + (criteria.size() + 1);
            criterion.put("code", code);
            criterion.putObject("text").put("en", "What is asked for by " + code);
            criterion.putObject("owner").put("en", "Business Unit");
            criterion.put("mandatory", true);
            criterion.put("waivable", false);
            criterion.put("binding", "enforced");
            criteria.add(criterion);
        }
        return criteria;
    }

    private static List<String> asked() {
        List<String> asked = new ArrayList<>();
        for (String milestone : List.of("M02", "M05", "M06")) {
            asked.add(
                    "'kind': 'jql-count', 'jql': 'project = {bu} AND labels = %s', 'runAs': '%s',"
                                    .formatted(milestone, SiteSeeding.VIEWER)
                            + " 'comparison': 'at-least', 'number': 1");
            asked.add("'kind': 'field', 'field': 'Due date', 'on': '%s'".formatted(milestone));
            asked.add(
                    "'kind': 'attachment', 'evidence': {'en': 'test report'}, 'on': '%s'"
                            .formatted(milestone));
            asked.add(
                    "'kind': 'notice', 'evidence': {'en': 'customer notice'}, 'days': 28,"
                            + " 'before': '%s'".formatted(milestone));
            asked.add("'kind': 'confirmed'");
            asked.add("'kind': 'no-nonconformity'");
        }
        for (String linkType : List.of("Blocks", "Relates")) {
            asked.add(
                    "'kind': 'linked-issues', 'state': 'done', 'linkType': '%s'"
                            .formatted(linkType));
        }
        asked.add("'kind': 'linked-issues', 'state': 'done'");
        for (String role : List.of("lead", "owner", "security")) {
            asked.add("'kind': 'signed-off', 'role': '%s'".formatted(role));
        }
        for (String kpi : List.of("spi", "earned-percent", "conformity-percent")) {
            asked.add(
                    "'kind': 'kpi', 'kpi': '%s', 'comparison': 'at-least', 'limit': 0"
                            .formatted(kpi));
        }
        for (String earlier : List.of("CP1", "CP2", "CP3")) {
            asked.add("'kind': 'checkpoint-passed', 'checkpoint': '%s'".formatted(earlier));
        }
        return asked.stream().map(text -> text.replace('\'', '"')).toList();
    }
}
