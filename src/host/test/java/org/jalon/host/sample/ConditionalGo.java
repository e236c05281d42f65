package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.jirarest.JiraHttp.Answer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Austria’s last checkpoint, decided under a condition: only the register of waivers is critical,
 * and of the two other mandatory criteria only one is met.
 */
final class ConditionalGo {
    private static final String AUSTRIA = "/rollouts/AT";
    private static final String CP5 = AUSTRIA + "/checkpoints/CP5";
    private static final String OVERDUE = "org.jalon.schedule.overdue-conditions";

    private final SampleHost host;
    private final SampleVisitor admin;
    private final SampleVisitor lead;
    private final SampleVisitor pmo;

    ConditionalGo(SampleHost host) {
        this.host = host;
        this.admin = new SampleVisitor(host, "admin");
        this.lead = new SampleVisitor(host, "lead-at");
        this.pmo = new SampleVisitor(host, "pmo");
    }

    void decide() {
        String key = pmo.http().get("/rest/api/2/myself").json().path("key").asText();
        for (String role : List.of("group-standard-owner", "marketing-and-sales")) {
            send(
                    pmo,
                    "/checkpoints/appointments",
                    "{'role':'" + role + "','unit':'','people':['" + key + "']}");
        }
        prove("CP5-1");
        prove("CP5-3");
        vote();
    }

    void prove(String criterion) {
        send(
                admin,
                AUSTRIA + "/criteria/" + criterion + "/proof",
                "{'kind':'recorded','date':'2026-11-16','reference':'Register'}");
    }

    /** A new round in which everybody agrees. */
    void vote() {
        send(lead, CP5 + "/reviews", "{}");
        sign(lead, "bu-lead");
        sign(pmo, "group-standard-owner");
        sign(pmo, "marketing-and-sales");
    }

    private static void sign(SampleVisitor who, String role) {
        send(who, CP5 + "/sign-offs", "{'role':'" + role + "','position':'agree'}");
    }

    private static void send(SampleVisitor who, String path, String json) {
        Answer answer = who.http().post(SampleVisitor.PROGRAMS + "/XBP" + path, json);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    JsonNode panel() {
        return pmo.program(CP5).json();
    }

    /** What the last decision comes to now. */
    String standing() {
        return panel().at("/review/decision/outcome").asText();
    }

    /** The one that was left open. */
    JsonNode condition() {
        JsonNode conditions = panel().path("conditions");
        assertThat(conditions).hasSize(1);
        return conditions.get(0);
    }

    /** An ordinary issue: dated, the lead’s, linked, at the milestone of the checkpoint. */
    void requireTracked(JsonNode condition) {
        String key = condition.path("issueKey").asText();
        JsonNode issue = admin.http().get("/rest/api/2/issue/" + key).json().path("fields");
        assertThat(issue.path("duedate").asText()).isEqualTo(condition.path("due").asText());
        assertThat(issue.at("/assignee/name").asText()).isEqualTo("lead-at");
        assertThat(issue.path("issuelinks")).hasSize(1);
        assertThat(placeOf(key)).isEqualTo("M10");
    }

    /** The milestone it serves, which the add-on finds soon after the link’s event. */
    private String placeOf(String issue) {
        String path = "/rest/jalon/1.0/issues/" + issue + "/place";
        for (int tries = 0; tries < 200; tries++) {
            String milestone = admin.http().get(path).json().at("/places/0/milestone").asText();
            if (!milestone.isEmpty()) {
                return milestone;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        throw new AssertionError(admin.http().get(path).text());
    }

    void close(String issue) {
        assertThat(admin.transition(issue, "Done").status()).isEqualTo(204);
    }

    /** The job that looks at all conditions. */
    void look() {
        assertThat(host.host().scheduler().runNow(OVERDUE).getMessage()).isNull();
    }

    /** The day of all conditions is over. */
    void makeOverdue() {
        try (Connection connection = host.host().database().dataSource().getConnection()) {
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
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
