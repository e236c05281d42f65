package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.junit.ClassRule;
import org.junit.Test;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * What a conditional go leaves to be done: an issue at the checkpoint's milestone, and a hold once
 * its day is over.
 */
public class ConditionsIT {
    private static final String AUSTRIA = "/rollouts/AT";
    private static final String CP4 = AUSTRIA + "/checkpoints/CP4";
    private static final String OVERDUE = "org.jalon.schedule.overdue-conditions";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final SampleVisitor lead = new SampleVisitor(HOST, "lead-at");
    private final SampleVisitor pmo = new SampleVisitor(HOST, "pmo");

    @Test
    public void aConditionIsAnIssueAtTheMilestoneAndHoldsTheCheckpointOnceItIsOverdue()
            throws Exception {
        decideConditionally();

        JsonNode condition = pmo.program(CP4).json().at("/conditions/0");
        String key = condition.path("issueKey").asText();
        JsonNode issue = admin.http().get("/rest/api/2/issue/" + key).json().path("fields");
        assertThat(issue.path("duedate").asText()).isEqualTo(condition.path("due").asText());
        assertThat(issue.at("/assignee/name").asText()).isEqualTo("lead-at");
        assertThat(issue.path("issuelinks")).hasSize(1);
        assertThat(placeOf(key)).isEqualTo("M08");

        assertThat(standing()).isEqualTo("conditional-go");
        makeOverdue();
        assertThat(HOST.host().scheduler().runNow(OVERDUE).getMessage()).isNull();

        assertThat(standing()).isEqualTo("hold");
        assertThat(pmo.program(CP4).json().at("/review/decision/held").asBoolean()).isTrue();
        JsonNode log = pmo.program(AUSTRIA + "/decisions").json();
        assertThat(log.at("/entries/0/kind").asText()).isEqualTo("decided");
        assertThat(log.toString()).contains("condition-overdue", "condition-opened", "proposed");
    }

    /** The notice is there, the rehearsal is not. */
    private void decideConditionally() {
        String key = pmo.http().get("/rest/api/2/myself").json().path("key").asText();
        for (String role : List.of("group-standard-owner", "marketing-and-sales", "security")) {
            send(
                    pmo,
                    "/checkpoints/appointments",
                    "{'role':'" + role + "','unit':'','people':['" + key + "']}");
        }
        send(
                admin,
                AUSTRIA + "/criteria/CP4-3/proof",
                "{'kind':'recorded','date':'2026-11-01','reference':'Mail log'}");
        send(lead, CP4 + "/reviews", "{}");
        sign(lead, "bu-lead");
        sign(pmo, "group-standard-owner");
        sign(pmo, "marketing-and-sales");
        sign(pmo, "security");
    }

    private static void sign(SampleVisitor who, String role) {
        send(who, CP4 + "/sign-offs", "{'role':'" + role + "','position':'agree'}");
    }

    private static void send(SampleVisitor who, String path, String json) {
        Answer answer = who.http().post(SampleVisitor.PROGRAMS + "/XBP" + path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private String standing() {
        return pmo.program(CP4).json().at("/review/decision/outcome").asText();
    }

    private String placeOf(String issue) throws InterruptedException {
        String path = "/rest/jalon/1.0/issues/" + issue + "/place";
        for (int tries = 0; tries < 100; tries++) {
            String milestone = admin.http().get(path).json().at("/places/0/milestone").asText();
            if (!milestone.isEmpty()) {
                return milestone;
            }
            Thread.sleep(100);
        }
        throw new AssertionError(admin.http().get(path).text());
    }

    /** Time cannot be moved on a running host, so the day of all conditions is. */
    private static void makeOverdue() throws SQLException {
        try (Connection connection = HOST.host().database().dataSource().getConnection()) {
            String table;
            try (ResultSet tables =
                    connection.getMetaData().getTables(null, null, "AO%CONDITION", null)) {
                assertThat(tables.next()).isTrue();
                table = tables.getString("TABLE_NAME");
            }
            String sql = "update \"" + table + "\" set \"DUE_ON\" = '2026-01-05'";
            try (PreparedStatement overdue = connection.prepareStatement(sql)) {
                assertThat(overdue.executeUpdate()).isPositive();
            }
        }
    }
}
