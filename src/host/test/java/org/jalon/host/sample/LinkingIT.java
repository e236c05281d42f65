package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Which issues count for which rollout, over the jar as we ship it. */
public class LinkingIT {
    private static final String RULES = SampleVisitor.PROGRAMS + "/XBP/rules";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final SampleVisitor lead = new SampleVisitor(HOST, "lead-fr");

    private int found(SampleVisitor visitor, String jql) {
        Answer answer = search(visitor, jql);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("total").asInt(-1);
    }

    private Answer search(SampleVisitor visitor, String jql) {
        return visitor.http()
                .get(
                        "/rest/api/2/search?maxResults=1&jql="
                                + URLEncoder.encode(jql, StandardCharsets.UTF_8));
    }

    private static String rule(String jql) {
        return "{'bu':'FR','jql':'" + jql + "','workstream':'','milestone':'M10'}";
    }

    private String newIssue(String fields) {
        Answer made = admin.http().post("/rest/api/2/issue", "{'fields':{" + fields + "}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("key").asText();
    }

    @Test
    public void aKeptRuleCountsWhatItFindsAndARemovedOneLetsGo() {
        String issue =
                newIssue(
                        "'project':{'key':'FR'},'issuetype':{'name':'Task'},'summary':'Ruled',"
                                + "'labels':['by-rule']");
        String mine = "key = " + issue + " AND issue in rolloutIssues(XBP, FR)";
        assertThat(found(admin, mine)).isZero();

        Answer preview = admin.http().post(RULES + "/preview", rule("labels = by-rule"));
        assertThat(preview.status()).as(preview.text()).isEqualTo(200);
        assertThat(preview.json().path("count").asInt()).isEqualTo(1);
        assertThat(preview.json().at("/first/0/key").asText()).isEqualTo(issue);

        Answer kept = admin.http().post(RULES, rule("labels = by-rule ORDER BY created DESC"));
        assertThat(kept.status()).as(kept.text()).isEqualTo(200);
        JsonNode line = kept.json().at("/rules/0");
        assertThat(line.path("found").asInt()).isEqualTo(1);
        assertThat(line.path("jql").asText()).isEqualTo("labels = by-rule");
        assertThat(found(admin, mine)).isEqualTo(1);

        Answer removed =
                admin.http().send("DELETE", RULES + "/" + line.path("number").asInt(), null);
        assertThat(removed.status()).as(removed.text()).isEqualTo(200);
        assertThat(found(admin, mine)).isZero();
    }

    @Test
    public void aRuleIsRefusedWithJirasReasonAndToWhoIsNoPmo() {
        Answer wrong = admin.http().post(RULES + "/preview", rule("colour = red"));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.json().at("/error/rule").asText()).isEqualTo("linking.rule.jql.refused");
        assertThat(wrong.json().at("/error/message").asText()).contains("colour");

        Answer nothing = admin.http().post(RULES, rule("summary ~ nowhere"));
        assertThat(nothing.json().at("/error/rule").asText()).isEqualTo("linking.rule.jql.nothing");
        assertThat(lead.http().get(RULES).status()).isEqualTo(403);
        assertThat(lead.http().post(RULES, rule("project = FR")).status()).isEqualTo(403);
    }

    @Test
    public void theFunctionsFindWhatTheSearcherMaySee() {
        int all = found(admin, "issue in rolloutIssues(\"XBP\")");
        int french = found(admin, "issue in rolloutIssues(\"XBP\", \"FR\")");
        int one = found(admin, "issue in rolloutIssues(\"XBP\", \"FR\", \"WS1\")");

        assertThat(french).isPositive().isLessThan(all);
        assertThat(one).isPositive().isLessThan(french);
        assertThat(found(lead, "issue in rolloutIssues(\"XBP\")")).isLessThanOrEqualTo(all);
        assertThat(found(admin, "issue in blockedRollouts(\"XBP\")")).isLessThanOrEqualTo(12);
        Answer unknown = search(admin, "issue in rolloutIssues(\"NONE\")");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text()).contains("NONE");
        assertThat(search(admin, "issue in rolloutIssues(\"XBP\", \"no such unit\")").text())
                .contains("no such unit");
        assertThat(search(admin, "issue in rolloutIssues(\"XBP\", \"FR\", \"WS 9\")").text())
                .contains("no workstream WS 9");
    }

    @Test
    public void aSubTaskOfALinkedIssueCountsSoonAfterItIsMade() throws InterruptedException {
        JsonNode linked =
                search(admin, "issue in rolloutIssues(XBP, FR) AND project = FR")
                        .json()
                        .at("/issues/0");
        String part =
                newIssue(
                        "'project':{'key':'FR'},'issuetype':{'name':'Sub-task'},'summary':'Part',"
                                + "'parent':{'key':'"
                                + linked.path("key").asText()
                                + "'}");

        String mine = "key = " + part + " AND issue in rolloutIssues(XBP, FR)";
        for (int tries = 0; tries < 100 && found(admin, mine) == 0; tries++) {
            Thread.sleep(100);
        }
        assertThat(found(admin, mine)).isEqualTo(1);
    }

    @Test
    public void theLeadPutsAnIssueWhereItProbablyBelongsAndTakesItOut() {
        String issue =
                newIssue("'project':{'key':'FR'},'issuetype':{'name':'Task'},'summary':'Placed'");
        String place = "/rest/jalon/1.0/issues/" + issue + "/place";

        JsonNode offered = lead.http().get(place).json();
        assertThat(offered.path("mayLink").asBoolean()).isTrue();
        assertThat(offered.at("/likely/bu").asText()).isEqualTo("FR");
        assertThat(offered.path("places")).isEmpty();

        Answer put = lead.http().put(place, "{'program':'XBP','bu':'FR','milestone':'M10'}");
        assertThat(put.status()).as(put.text()).isEqualTo(200);
        assertThat(put.json().at("/places/0/milestone").asText()).isEqualTo("M10");
        assertThat(put.json().at("/places/0/source").asText()).isEqualTo("link");
        assertThat(lead.http().get("/rest/api/2/issue/" + issue).text()).contains("delivers");

        Answer removed = lead.http().send("DELETE", place + "?program=XBP", null);
        assertThat(removed.status()).as(removed.text()).isEqualTo(200);
        assertThat(removed.json().path("places")).isEmpty();
        Answer none = lead.http().send("DELETE", place + "?program=XBP", null);
        assertThat(none.json().at("/error/rule").asText()).isEqualTo("linking.place.not-linked");
    }
}
