package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.jalon.host.workflow.TransitionRequest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Arranges before a request what it needs, so that one does not spoil the next. */
final class RoleDesk {
    static final String REST = "/rest/jalon/1.0";
    private static final String PROGRAM = REST + "/programs/XBP";
    private static final String REVIEW = PROGRAM + "/rollouts/FR/checkpoints/CP5";

    private final SampleHost host;
    private final JiraHttp admin;
    private final JiraHttp lead;
    private final String bypass;

    /** Makes the people of all columns. */
    RoleDesk(SampleHost host) {
        this.host = host;
        for (RoleColumn column : RoleColumn.values()) {
            column.make(host.jira());
        }
        admin = new JiraHttp(host.address()).as("admin");
        good(admin.send("POST", REST + "/programs/import", RoleColumn.file()));
        for (RoleColumn column : RoleColumn.values()) {
            column.given().ifPresent(role -> give(column, role));
        }
        lead = new JiraHttp(host.address()).as(RoleColumn.LEAD.login());
        bypass = pass();
    }

    private void give(RoleColumn column, String role) {
        good(
                admin.post(
                        PROGRAM + "/people/roles",
                        "{'role':'%s','person':'%s','holds':true}".formatted(role, key(column))));
    }

    Map<String, String> stakeholder() {
        return Map.of("person", key(RoleColumn.STAKEHOLDER));
    }

    Map<String, String> sample() {
        good(admin.post(REST + "/setup/sample", "{'projects':['XBP']}"));
        return Map.of();
    }

    Map<String, String> ownMethod() {
        String light = good(admin.get(REST + "/methods/light")).text();
        return Map.of("file", light.replace("\"code\": \"light\"", "\"code\": \"ours\""));
    }

    Map<String, String> keptMethod() {
        good(admin.send("POST", REST + "/methods", ownMethod().get("file")));
        return Map.of("code", "ours");
    }

    Map<String, String> program() {
        return Map.of("file", RoleColumn.file());
    }

    Map<String, String> table() {
        String csv = good(admin.get(PROGRAM + "/export/milestones")).text();
        return Map.of("csv", inJson(csv));
    }

    /** The unit's profile as it is. */
    Map<String, String> profile() {
        for (JsonNode unit : good(admin.get(PROGRAM + "/people")).json().path("units")) {
            if (unit.path("bu").asText().equals("FR")) {
                String text =
                        "{'lead':'%s','timeZone':'%s','language':'%s','calendar':'%s'}"
                                .formatted(
                                        unit.at("/lead/key").asText(),
                                        unit.path("timeZone").asText(),
                                        unit.path("language").asText(),
                                        unit.path("calendar").asText());
                return Map.of("profile", text.replace('\'', '"'));
            }
        }
        throw new AssertionError("No unit");
    }

    Map<String, String> placed() {
        good(
                admin.put(
                        REST + "/issues/FR-1/place",
                        "{'program':'XBP','bu':'FR','milestone':'M10'}"));
        return Map.of();
    }

    Map<String, String> rule() {
        good(
                admin.post(
                        PROGRAM + "/rules",
                        "{'bu':'FR','jql':'issuetype = Risk','milestone':'M10'}"));
        return Map.of("number", numbers().getLast());
    }

    Map<String, String> rules() {
        return Map.of("numbers", numbers().toString());
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>();
        for (JsonNode rule : good(admin.get(PROGRAM + "/rules")).json().path("rules")) {
            numbers.add(rule.path("number").asText());
        }
        return numbers;
    }

    /** Asked for by the lead, so that administrators approve nothing of their own. */
    Map<String, String> waiver() {
        Answer said =
                lead.post(
                        PROGRAM + "/rollouts/FR/exceptions",
                        "{'kind':'waiver','criterion':'CP5-1','reason':'late supplier',"
                                + "'control':'weekly check','until':'2027-06-30'}");
        return Map.of("number", good(said).json().path("number").asText());
    }

    /** An objection ends the running review. */
    Map<String, String> noReview() {
        if (isReviewed()) {
            good(
                    lead.post(
                            REVIEW + "/sign-offs",
                            "{'role':'bu-lead','position':'object','reason':'not yet'}"));
        }
        return Map.of();
    }

    Map<String, String> review() {
        if (!isReviewed()) {
            good(lead.post(REVIEW + "/reviews", "{}"));
        }
        return Map.of();
    }

    private boolean isReviewed() {
        JsonNode review = good(admin.get(REVIEW)).json().path("review");
        return review.isObject() && review.path("decision").isNull();
    }

    Map<String, String> definition() {
        for (JsonNode defined :
                good(admin.get(PROGRAM + "/definitions")).json().path("checkpoints")) {
            if (defined.path("code").asText().equals("CP5")) {
                return Map.of("definition", defined.path("version").asText());
            }
        }
        throw new AssertionError("No definition");
    }

    Map<String, String> bypass() {
        return Map.of("id", bypass);
    }

    /** France goes past its last checkpoint without being asked. */
    private String pass() {
        SampleGuards guards = new SampleGuards(host);
        StoredIssue rollout = guards.issue("XBP-34");
        guards.job();
        guards.perform(
                rollout,
                TransitionRequest.of(guards.onward(rollout).orElseThrow().id())
                        .skippingValidators());
        guards.job();
        return good(admin.get(PROGRAM + "/bypasses")).json().at("/bypasses/0/id").asText();
    }

    private String key(RoleColumn column) {
        return host.jira().users().byName(column.login()).orElseThrow().key();
    }

    private static String inJson(String text) {
        return text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\r", "\\r")
                .replace("\n", "\\n");
    }

    private static Answer good(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }
}
