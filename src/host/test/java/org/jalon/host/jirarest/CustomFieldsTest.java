package org.jalon.host.jirarest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jira.TestSite;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

/** Number fields: made by an administrator, filled in by who edits an issue. */
public class CustomFieldsTest {
    private static final String TYPE = "com.atlassian.jira.plugin.system.customfieldtypes:float";
    private static final TestSite SITE = new TestSite();
    private static final TestRest REST = new TestRest(SITE);

    @ClassRule public static final RuleChain ALL = RuleChain.outerRule(SITE).around(REST);

    private final JiraHttp anna = REST.as("anna");
    private String issue;
    private String field;

    @Before
    public void anIssueAndAField() {
        issue = "/rest/api/2/issue/" + SITE.issue(SITE.project(), "Sort plan").key();
        Answer made = anna.post("/rest/api/2/field", "{'name':'Spent','type':'" + TYPE + "'}");
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        assertThat(made.json().at("/schema/type").asText()).isEqualTo("number");
        field = made.json().path("id").asText();
        assertThat(field).matches("customfield_\\d+");
    }

    private Answer put(String value) {
        return anna.put(issue, "{'fields':{'" + field + "':" + value + "}}");
    }

    private JsonNode value() {
        return anna.get(issue).json().at("/fields/" + field);
    }

    @Test
    public void a_number_is_kept_noted_in_the_history_and_taken_away() {
        assertThat(value().isNull()).isTrue();

        assertThat(put("12.5").status()).isEqualTo(204);
        assertThat(value().asDouble()).isEqualTo(12.5);
        put("12.5");
        put("null");

        assertThat(value().isNull()).isTrue();
        JsonNode history = anna.get(issue + "?expand=changelog").json().at("/changelog/histories");
        assertThat(history.size()).isEqualTo(2);
        assertThat(history.at("/0/items/0/field").asText()).isEqualTo("Spent");
        assertThat(history.at("/0/items/0/fieldtype").asText()).isEqualTo("custom");
        assertThat(history.at("/0/items/0/toString").asText()).isEqualTo("12.5");
    }

    @Test
    public void what_is_no_number_is_refused_and_so_is_a_field_nobody_made() {
        assertThat(put("'much'").json().at("/errors/" + field).asText())
                .isEqualTo("Operation value must be a number");
        assertThat(anna.put(issue, "{'fields':{'customfield_1':1}}").status()).isEqualTo(400);
    }

    @Test
    public void a_field_is_removed_with_what_is_in_it_by_an_administrator_only() {
        put("3");
        String path = "/rest/api/2/customFields?ids=" + field;
        assertThat(REST.as("ben").delete(path).status()).isEqualTo(403);

        assertThat(anna.delete(path).json().at("/deletedCustomFields/0").asText()).isEqualTo(field);
        assertThat(value().isMissingNode()).isTrue();
        assertThat(anna.get("/rest/api/2/field").text()).doesNotContain(field);
        assertThat(anna.delete(issue).status()).isEqualTo(204);
    }
}
