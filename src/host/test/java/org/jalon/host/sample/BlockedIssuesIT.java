package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;

/** Spain's end-to-end test waits for Germany's sort plan, by a link of Jira's own. */
public class BlockedIssuesIT {
    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private static final String CELL = "/rollouts/ES/milestones/M06/issues";
    private static final String WAITS = "Run the end-to-end test with three partner BUs";
    private static final String AWAITED = "Set the sort plan to the group hub table";

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final SampleVisitor pmo = new SampleVisitor(HOST, "pmo");
    private final SampleVisitor lead = new SampleVisitor(HOST, "lead-es");

    @Test
    public void the_cell_counts_the_blocked_issue_and_leads_to_its_blocker() {
        assertThat(pmo.blocked("ES", "M06")).isEqualTo(1);
        assertThat(pmo.blocked("ES", "M07")).isZero();
        assertThat(pmo.blocked("DE", "M06")).isZero();

        JsonNode blocker = onlyBlocker(pmo);
        assertThat(blocker.path("key").asText()).startsWith("DE-");
        assertThat(blocker.path("summary").asText()).isEqualTo(AWAITED);
        assertThat(blocker.path("from").asText()).isEqualTo("Germany");
    }

    @Test
    public void who_may_not_browse_the_blocker_learns_only_that_there_is_one() {
        Answer cell = lead.program(CELL);

        JsonNode blocker = onlyBlocker(lead);
        assertThat(blocker.path("key").isNull()).as(blocker.toString()).isTrue();
        assertThat(blocker.path("summary").isNull()).as(blocker.toString()).isTrue();
        assertThat(blocker.path("from").isNull()).as(blocker.toString()).isTrue();
        assertThat(cell.text()).doesNotContain("DE-", "Germany");
    }

    @Test
    public void resolving_the_blocker_unblocks_and_reopening_it_blocks_again()
            throws InterruptedException {
        String key = onlyBlocker(pmo).path("key").asText();
        String status = admin.statusOf(key);

        moved(key, "Done");
        assertThat(pmo.blockedOnceItIsNot(1, "ES", "M06")).isZero();
        assertThat(waiting(pmo).path("blockedBy").size()).isZero();

        moved(key, status);
        assertThat(pmo.blockedOnceItIsNot(0, "ES", "M06")).isEqualTo(1);
    }

    @Test
    public void a_link_made_blocks_and_a_link_removed_unblocks() throws InterruptedException {
        String blocker = onlyBlocker(pmo).path("key").asText();
        String blocked = waiting(pmo).path("key").asText();
        String other = firstOpen("M08");

        Answer made =
                admin.http()
                        .post(
                                "/rest/api/2/issueLink",
                                "{'type':{'name':'Blocks'},'inwardIssue':{'key':'"
                                        + blocker
                                        + "'},'outwardIssue':{'key':'"
                                        + other
                                        + "'}}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(pmo.blockedOnceItIsNot(0, "ES", "M08")).isEqualTo(1);

        for (JsonNode link :
                admin.http().get("/rest/api/2/issue/" + other).json().at("/fields/issuelinks")) {
            if (link.at("/type/name").asText().equals("Blocks")) {
                admin.http().delete("/rest/api/2/issueLink/" + link.path("id").asText());
            }
        }
        assertThat(pmo.blockedOnceItIsNot(1, "ES", "M08")).isZero();
        assertThat(waiting(pmo).path("key").asText()).isEqualTo(blocked);
    }

    @Test
    public void a_dependency_stands_with_what_is_needed_by_when_and_how_late_it_comes() {
        JsonNode found = pmo.program("/dependencies").json();

        JsonNode line = found.at("/dependencies/0");
        assertThat(line.at("/waiting/name").asText()).isEqualTo("Spain");
        assertThat(line.at("/blocker/name").asText()).isEqualTo("Germany");
        assertThat(line.path("daysLate").asInt()).isEqualTo(42);
        JsonNode second = found.at("/dependencies/1");
        assertThat(second.at("/waiting/name").asText()).isEqualTo("Switzerland");
        assertThat(second.path("daysLate").asInt()).isEqualTo(14);
        assertThat(found.path("dependencies").size()).isEqualTo(5);
        assertThat(lead.program("/dependencies").json().path("withheld").asInt()).isEqualTo(5);
    }

    @Test
    public void a_risk_counts_for_the_rollout_it_is_linked_to_as_long_as_it_is_open()
            throws InterruptedException {
        JsonNode page = pmo.program("/rollouts/DE/page").json();
        assertThat(page.at("/rollout/risks/open").asInt()).isEqualTo(1);
        assertThat(page.at("/risks/issues/0/summary").asText())
                .isEqualTo("DE hub capacity at peak");
        String key = page.at("/risks/issues/0/key").asText();

        moved(key, "Done");
        assertThat(pmo.risksOnceTheyAreNot(1, "DE")).isZero();
        moved(key, "To Do");
        assertThat(pmo.risksOnceTheyAreNot(0, "DE")).isEqualTo(1);
    }

    @Test
    public void the_pmo_chooses_what_is_a_risk_and_all_issues_are_looked_at_again()
            throws InterruptedException {
        Answer chosen = pmo.program("/sources");
        String type = chosen.json().at("/risks/0").asText();
        assertThat(chosen.json().at("/risks").size()).isEqualTo(1);
        assertThat(lead.program("/sources").status()).isEqualTo(403);

        assertThat(pmo.choose("{'risks':[],'conditions':['" + type + "']}").status())
                .isEqualTo(200);
        assertThat(pmo.risksOnceTheyAreNot(2, "CZ")).isZero();
        assertThat(pmo.program("/rollouts/CZ/page").json().at("/rollout/conditions/open").asInt())
                .isEqualTo(2);
        Answer both = pmo.choose("{'risks':['" + type + "'],'conditions':['" + type + "']}");
        assertThat(both.json().at("/error/message").asText()).contains("Risk");

        assertThat(pmo.choose("{}").status()).isEqualTo(200);
        assertThat(pmo.risksOnceTheyAreNot(0, "CZ")).isEqualTo(2);
    }

    @Test
    public void what_is_in_the_number_field_the_pmo_chooses_is_the_cost_of_the_rollout()
            throws InterruptedException {
        String fields = "/rest/api/2/field";
        String number = "com.atlassian.jira.plugin.system.customfieldtypes:float";
        String text = number.replace("float", "textfield");
        admin.http().post(fields, "{'name':'Remark','type':'" + text + "'}");
        String field =
                admin.http()
                        .post(fields, "{'name':'Spent','type':'" + number + "'}")
                        .json()
                        .path("id")
                        .asText();
        double before = cost();
        String issue = "/rest/api/2/issue/" + firstOpen("M08");
        assertThat(admin.http().put(issue, "{'fields':{'" + field + "':250500}}").status())
                .isEqualTo(204);

        JsonNode offered = pmo.program("/sources").json().path("fields");
        assertThat(offered.size()).isEqualTo(1);
        assertThat(offered.at("/0/name").asText()).isEqualTo("Spent");
        String choice = "{'cost':{'field':'" + field + "','unit':'one'}}";
        assertThat(lead.choose(choice).status()).isEqualTo(403);
        assertThat(pmo.choose(choice).status()).isEqualTo(200);
        assertThat(costOnceItIsNot(before)).isEqualTo(250.5);
        assertThat(pmo.program("/rollouts/ES/page").json().at("/cost/told/origin").asText())
                .isEqualTo("jira");

        admin.http().delete("/rest/api/2/customFields?ids=" + field);
        assertThat(pmo.program("/sources").json().path("costLost").asBoolean()).isTrue();
        Answer again = pmo.choose(choice);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.json().at("/error/message").asText()).contains("number field");

        assertThat(pmo.choose("{}").status()).isEqualTo(200);
        assertThat(cost()).isEqualTo(before);
    }

    private double cost() {
        return pmo.program("/rollouts/ES/page").json().at("/cost/ac").asDouble();
    }

    private double costOnceItIsNot(double old) throws InterruptedException {
        for (int tries = 0; tries < 200 && cost() == old; tries++) {
            Thread.sleep(100);
        }
        return cost();
    }

    private static JsonNode waiting(SampleVisitor visitor) {
        for (JsonNode issue : visitor.program(CELL).json().path("issues")) {
            if (issue.path("summary").asText().equals(WAITS)) {
                return issue;
            }
        }
        throw new AssertionError("Nobody waits in " + visitor.program(CELL).text());
    }

    private static JsonNode onlyBlocker(SampleVisitor visitor) {
        JsonNode blockers = waiting(visitor).path("blockedBy");
        assertThat(blockers.size()).as(blockers.toString()).isEqualTo(1);
        return blockers.get(0);
    }

    private String firstOpen(String milestone) {
        String path = "/rollouts/ES/milestones/" + milestone + "/issues";
        for (JsonNode issue : pmo.program(path).json().path("issues")) {
            if (!issue.path("state").asText().equals("done")) {
                return issue.path("key").asText();
            }
        }
        throw new AssertionError("No open issue in " + milestone);
    }

    private void moved(String key, String status) {
        Answer answer = admin.transition(key, status);
        assertThat(answer.status()).as(answer.text()).isEqualTo(204);
    }
}
