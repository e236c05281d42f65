package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jirarest.JiraHttp.Answer;
import org.jalon.host.workflow.TransitionRequest;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.List;

/** What governs a program over REST: for each, what it does, and to whom it refuses what. */
public class GovernanceRestIT {
    private static final String CP5 = "/rollouts/FR/checkpoints/CP5";
    private static final String WAIVER =
            "{'kind':'waiver','criterion':'%s','reason':'late supplier','control':'weekly check',"
                    + "'until':'2027-06-30'}";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleVisitor admin = new SampleVisitor(HOST, "admin");
    private final SampleVisitor pmo = new SampleVisitor(HOST, "pmo");
    private final SampleVisitor lead = new SampleVisitor(HOST, "lead-fr");

    @Test
    public void a_checkpoint_is_decided_once_by_its_roles_and_nobody_speaks_for_another() {
        JsonNode asked = good(post(lead, CP5 + "/reviews", "{}")).path("review");
        assertThat(asked.path("decision").isNull()).isTrue();
        refused(post(lead, CP5 + "/reviews", "{}"), 409, "review.running");
        refused(post(pmo, CP5 + "/sign-offs", agree("bu-lead")), 403, "review.not-your-role");

        JsonNode review = good(post(lead, CP5 + "/sign-offs", agree("bu-lead"))).path("review");
        for (JsonNode role : review.path("awaited")) {
            String code = role.path("code").asText();
            String people =
                    "{'role':'%s','people':['%s']}"
                            .formatted(code, HOST.jira().users().byName("pmo").orElseThrow().key());
            good(post(pmo, "/checkpoints/appointments", people));
            review = good(post(pmo, CP5 + "/sign-offs", agree(code))).path("review");
        }

        assertThat(review.path("awaited")).isEmpty();
        assertThat(review.at("/decision/outcome").asText()).isNotEmpty();
    }

    @Test
    public void a_waiver_is_approved_by_another_and_law_is_nobodys_to_waive() {
        String exceptions = "/rollouts/FR/exceptions";
        refused(post(lead, exceptions, WAIVER.formatted("CP5-3")), 400, "exception.not-waivable");

        JsonNode said = good(post(lead, exceptions, WAIVER.formatted("CP5-1")));
        assertThat(said.path("state").asText()).isEqualTo("asked");
        String approval = exceptions + "/" + said.path("number").asText() + "/approval";
        refused(post(lead, approval, "{}"), 403, "exception.not-approver");

        assertThat(good(post(pmo, approval, "{}")).path("state").asText()).isEqualTo("in-force");
    }

    /** Time can’t be moved on a running host, so the day of the condition is. */
    @Test
    public void a_condition_is_an_issue_and_once_overdue_it_holds_until_it_is_done_and_decided() {
        ConditionalGo austria = new ConditionalGo(HOST);
        austria.decide();
        assertThat(austria.standing()).isEqualTo("conditional-go");
        JsonNode condition = austria.condition();
        String key = condition.path("issueKey").asText();
        austria.requireTracked(condition);

        austria.makeOverdue();
        austria.look();
        austria.look();
        assertThat(austria.standing()).isEqualTo("hold");
        assertThat(austria.panel().path("rule").asText()).contains("was not done in time");
        assertThat(austria.condition().path("overdue").asBoolean()).isTrue();
        assertThat(logged("AT").subList(0, 2)).containsExactly("decided", "decided");

        austria.close(key);
        austria.look();
        austria.look();
        assertThat(austria.condition().path("met").asBoolean()).isTrue();
        assertThat(logged("AT").subList(0, 2)).containsExactly("condition-closed", "decided");
        assertThat(austria.standing()).as("until it is decided anew").isEqualTo("hold");

        austria.prove("CP5-2");
        austria.vote();
        assertThat(austria.standing()).isEqualTo("go");
        assertThat(logged("AT")).contains("condition-opened", "evidence-added", "proposed");
    }

    @Test
    public void why_somebody_passed_without_checkpoint_is_said_once() {
        SampleGuards guards = new SampleGuards(HOST);
        guards.job();
        guards.perform(
                guards.issue("XBP-34"),
                TransitionRequest.of(guards.onward(guards.issue("XBP-34")).orElseThrow().id())
                        .skippingValidators());
        guards.job();
        JsonNode line = good(lead.program("/bypasses")).at("/bypasses/0");
        assertThat(line.path("mayExplain").asBoolean()).isTrue();
        String explanation = "/bypasses/" + line.path("id").asText() + "/explanation";

        refused(post(lead, explanation, "{'text':' '}"), 400, "receipt.bypass.without-words");
        JsonNode said = good(post(lead, explanation, "{'text':'the script of the old tool'}"));
        assertThat(said.at("/bypasses/0/explanation/text").asText()).contains("old tool");
        refused(post(lead, explanation, "{'text':'again'}"), 409, "receipt.bypass.explained");
        assertThat(logged("FR")).contains("bypassed", "explained");
    }

    @Test
    public void a_guard_binds_once_its_draft_is_published() {
        JsonNode board = good(admin.http().get(guards("")));
        JsonNode workflow = workflowWithout(board, "Jalon");
        String name = workflow.path("name").asText();
        JsonNode way = workflow.at("/transitions/0");
        String edit = "{'edits':[{'workflow':'%s','action':%d,'checkpoint':'CP5','guarded':%s}]}";

        refused(
                admin.http().post(guards("/published"), named(name)),
                409,
                "receipt.guard.no-draft");
        refused(
                admin.http().post(guards("/drafts"), edit.formatted("none", 1, true)),
                404,
                "receipt.guard.unknown");
        String on = edit.formatted(name, way.path("action").asInt(), true);
        JsonNode drafted = good(admin.http().post(guards("/drafts"), on));
        assertThat(workflowWithout(drafted, "Jalon").path("draft")).hasSize(1);
        assertThat(checkpoints(drafted)).isEmpty();
        JsonNode published = good(admin.http().post(guards("/published"), named(name)));
        assertThat(checkpoints(published)).hasSize(1);

        String off = edit.formatted(name, way.path("action").asInt(), false);
        good(admin.http().post(guards("/drafts"), off));
        assertThat(checkpoints(good(admin.http().post(guards("/published"), named(name)))))
                .isEmpty();
    }

    @Test
    public void a_changed_definition_is_a_new_version_and_meets_no_older_one() {
        JsonNode before = definition(good(pmo.program("/definitions")));
        String change =
                "{'version':%d,'criteria':[{'code':'CP4-1','mandatory':true,'waivable':true,"
                        + "'binding':'enforced'}]}";
        String sent = change.formatted(before.path("version").asInt());

        JsonNode after = definition(good(pmo.http().put(definitions(), sent)));

        assertThat(after.path("version").asInt()).isEqualTo(before.path("version").asInt() + 1);
        assertThat(after.path("versions")).hasSize(before.path("versions").size() + 1);
        refused(
                pmo.http().put(definitions(), sent),
                409,
                "checkpoint.definition.changed-meanwhile");
    }

    @Test
    public void a_type_of_issues_is_a_source_of_one_thing() {
        String type = good(pmo.program("/sources")).at("/types/0/id").asText();

        refused(
                pmo.choose("{'risks':['%s'],'conditions':['%s']}".formatted(type, type)),
                400,
                "sources.types.both");
        JsonNode chosen = good(pmo.choose("{'risks':['%s'],'conditions':[]}".formatted(type)));

        assertThat(chosen.at("/risks/0").asText()).isEqualTo(type);
        assertThat(chosen.path("conditions")).isEmpty();
    }

    @Test
    public void the_log_holds_and_a_rollout_that_is_not_there_has_none() {
        assertThat(good(lead.program("/rollouts/FR/decisions/verify")).path("intact").asBoolean())
                .isTrue();
        refused(lead.program("/rollouts/XX/decisions"), 404, "rollout.not-found");
    }

    private List<String> logged(String bu) {
        return good(pmo.program("/rollouts/" + bu + "/decisions"))
                .path("entries")
                .findValuesAsText("kind");
    }

    private static JsonNode definition(JsonNode all) {
        for (JsonNode one : all.path("checkpoints")) {
            if (one.path("code").asText().equals("CP4")) {
                return one;
            }
        }
        throw new AssertionError(all);
    }

    private static JsonNode workflowWithout(JsonNode board, String word) {
        for (JsonNode workflow : board.path("workflows")) {
            if (!workflow.path("name").asText().contains(word)) {
                return workflow;
            }
        }
        throw new AssertionError(board);
    }

    private static JsonNode checkpoints(JsonNode board) {
        return workflowWithout(board, "Jalon").at("/transitions/0/checkpoints");
    }

    private static String definitions() {
        return SampleVisitor.PROGRAMS + "/XBP/definitions/CP4";
    }

    private static String guards(String behind) {
        return "/rest/jalon/1.0/guards" + behind;
    }

    private static String named(String workflow) {
        return "{'workflows':['" + workflow + "']}";
    }

    private static String agree(String role) {
        return "{'role':'" + role + "','position':'agree'}";
    }

    private static Answer post(SampleVisitor by, String path, String body) {
        return by.http().post(SampleVisitor.PROGRAMS + "/XBP" + path, body);
    }

    private static JsonNode good(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static void refused(Answer answer, int status, String rule) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().at("/error/rule").asText()).as(answer.text()).isEqualTo(rule);
    }
}
