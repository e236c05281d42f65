package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.List;

/** Who is what, over the jar as we ship it, by people with different permissions in Jira. */
public class PeopleIT {
    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final SampleVisitor manager = new SampleVisitor(HOST, "manager");

    private static JiraUser user(String name) {
        return HOST.jira().users().byName(name).orElseThrow();
    }

    private static Answer post(SampleVisitor by, String path, String body) {
        return by.http().post(SampleVisitor.PROGRAMS + "/XBP" + path, body);
    }

    private static JsonNode unit(JsonNode people, String bu) {
        for (JsonNode unit : people.path("units")) {
            if (unit.path("bu").asText().equals(bu)) {
                return unit;
            }
        }
        throw new AssertionError(bu + " is not among " + people);
    }

    @Test
    public void theSampleSaysWhoLeadsWhatAndByWhichCalendar() {
        JsonNode people = manager.program("/people").json();

        JsonNode spain = unit(people, "ES");
        assertThat(spain.at("/lead/name").asText()).isEqualTo("BU lead ES");
        assertThat(spain.path("calendar").asText()).isEqualTo("ES");
        assertThat(spain.at("/stakeholders/0/person/name").asText()).isEqualTo("BU lead DE");
        assertThat(people.path("calendars")).hasSize(12);
        assertThat(people.path("mayAssign").asBoolean(true)).isFalse();
        assertThat(people.at("/program/waves/0/name").asText()).isEqualTo("Pilot");
    }

    @Test
    public void onlyAnAdministratorGivesRoles() {
        String role = "{'role':'pmo','person':'" + user("manager").key() + "','holds':true}";

        Answer refused = post(manager, "/people/roles", role);
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/error/rule").asText()).isEqualTo("program.role.forbidden");

        JsonNode given = post(admin, "/people/roles", role).json();
        assertThat(given.at("/roles/1/people/0/name").asText()).isEqualTo("Sponsor");
        assertThat(unit(manager.program("/people").json(), "ES").path("right").asText())
                .isEqualTo("all");
        post(admin, "/people/roles", role.replace("true", "false"));
    }

    @Test
    public void nothingBreaksWhenALeadIsAnonymised() {
        JiraUser lead = user("lead-fr");
        String assessed =
                "{'version':'v3.0','assessments':[{'requirement':'R08','state':'conform'}]}";
        Answer said =
                post(new SampleVisitor(HOST, "lead-fr"), "/rollouts/FR/assessments", assessed);
        assertThat(said.status()).as(said.text()).isEqualTo(200);
        post(admin, "/people/roles", "{'role':'pmo','person':'" + lead.key() + "','holds':true}");

        HOST.jira().users().anonymise(lead);

        JsonNode people = admin.program("/people").json();
        assertThat(unit(people, "FR").at("/lead/name").asText()).isEqualTo("former user");
        assertThat(people.at("/roles/1/people/0/former").asBoolean()).isTrue();
        assertThat(admin.program("/rollouts/FR/assessments").text())
                .contains("former user")
                .doesNotContain("BU lead FR")
                .doesNotContain(lead.key());
        for (String page :
                List.of("/matrix", "/rollouts/FR/page", "/checkpoints/CP5/rollouts/FR/report")) {
            Answer answer = admin.program(page);
            assertThat(answer.status()).as(page).isEqualTo(200);
            assertThat(answer.text()).doesNotContain("BU lead FR").doesNotContain(lead.key());
        }
    }
}
