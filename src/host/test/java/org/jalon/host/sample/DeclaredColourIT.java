package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.user.Users;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.Locale;

/** Declaring a colour over the jar as we ship it, by people with different permissions in Jira. */
public class DeclaredColourIT {
    private static final String COLOUR = "/rollouts/FR/declared-colour";
    private static final String AMBER = "{'colour':'amber','sentence':'Training slips a week.'}";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final SampleVisitor lead = new SampleVisitor(HOST, "lead-fr");
    private final SampleVisitor manager = new SampleVisitor(HOST, "manager");
    private JsonNode before;

    @Before
    public void readWhatIsDeclared() {
        before = manager.program(COLOUR).json();
    }

    @Test
    public void theLeadDeclaresAndMatrixAndReportShowItAtOnce() {
        Answer declared = declare(lead, AMBER);

        assertThat(declared.status()).as(declared.text()).isEqualTo(200);
        assertThat(declared.json().at("/declared/date").asText()).isEqualTo("2026-11-20");
        assertThat(declared.json().at("/earlier/0")).isEqualTo(before.path("declared"));
        JsonNode row = france();
        assertThat(row.path("declaredColour").asText()).isEqualTo("amber");
        assertThat(row.path("declaredSentence").asText()).isEqualTo("Training slips a week.");
        assertThat(row.path("declaredOn").asText()).isEqualTo("2026-11-20");
        JsonNode report = manager.program("/checkpoints/CP5/rollouts/FR/report").json();
        assertThat(report.path("declaredSentence").asText()).isEqualTo("Training slips a week.");
        assertThat(report.at("/changes/items/0/text").asText()).contains("Training slips a week.");
    }

    @Test
    public void twoOnOneDayAreKeptTheLaterCountsAndAnImportTakesNeitherAway() {
        declare(lead, "{'colour':'red','sentence':'The morning.'}");
        declare(lead, "{'colour':'green','sentence':'The evening.'}");

        Answer again =
                admin.http()
                        .send("POST", SampleVisitor.PROGRAMS + "/import", SampleFiles.program());

        assertThat(again.status()).as(again.text()).isEqualTo(200);
        JsonNode now = lead.program(COLOUR).json();
        assertThat(now.at("/declared/sentence").asText()).isEqualTo("The evening.");
        assertThat(now.at("/earlier/0/sentence").asText()).isEqualTo("The morning.");
        assertThat(now.at("/earlier/1")).isEqualTo(before.path("declared"));
        assertThat(france().path("declaredColour").asText()).isEqualTo("green");
    }

    @Test
    public void whoMayNotEditTheRolloutIssueReadsAndIsRefused() {
        Answer refused = declare(manager, AMBER);

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().at("/error/rule").asText()).isEqualTo("rollout.colour.forbidden");
        assertThat(refused.json().at("/error/message").asText()).contains("may edit");
        assertThat(before.path("mayDeclare").asBoolean(true)).isFalse();
        assertThat(lead.program(COLOUR).json().path("mayDeclare").asBoolean()).isTrue();
        assertThat(manager.program(COLOUR).json()).isEqualTo(before);
    }

    @Test
    public void whatCannotBeDeclaredIsRefusedInTheLanguageOfTheLead() {
        assertRefused("{'colour':'amber','sentence':' '}", "no-sentence", "Dites pourquoi");
        assertRefused("{'colour':'amber'}", "no-sentence", "Dites pourquoi");
        assertRefused(
                "{'colour':'amber','sentence':'" + "x".repeat(256) + "'}",
                "sentence-too-long",
                "256");
        assertRefused("{'colour':'blue','sentence':'Sky.'}", "unknown", "blue");
        assertThat(manager.program(COLOUR).json()).isEqualTo(before);
    }

    @Test
    public void aProgramOneMayNotSeeAnswersLikeOneThatIsNotThere() {
        HOST.jira().users().add("guest", "guest", "Guest", "guest@example.org", Locale.ENGLISH);
        HOST.jira().users().join(HOST.jira().users().byName("guest").orElseThrow(), Users.LICENSED);
        SampleVisitor guest = new SampleVisitor(HOST, "guest");
        String nope = SampleVisitor.PROGRAMS + "/NOPE" + COLOUR;

        Answer unseen = declare(guest, AMBER);

        assertThat(unseen.status()).isEqualTo(404);
        assertThat(unseen.text().replace("XBP", "NOPE"))
                .isEqualTo(guest.http().post(nope, AMBER).text());
        assertThat(guest.program(COLOUR).text()).isEqualTo(unseen.text());
    }

    private void assertRefused(String body, String rule, String said) {
        Answer refused = declare(lead, body);
        assertThat(refused.status()).as(body).isEqualTo(400);
        assertThat(refused.json().at("/error/rule").asText()).isEqualTo("rollout.colour." + rule);
        assertThat(refused.json().at("/error/message").asText()).contains(said);
    }

    private static Answer declare(SampleVisitor visitor, String body) {
        return visitor.http().post(SampleVisitor.PROGRAMS + "/XBP" + COLOUR, body);
    }

    private JsonNode france() {
        for (JsonNode rollout : manager.program("/matrix").json().path("rollouts")) {
            if (rollout.path("bu").asText().equals("FR")) {
                return rollout;
            }
        }
        throw new AssertionError("FR is not in the matrix");
    }
}
