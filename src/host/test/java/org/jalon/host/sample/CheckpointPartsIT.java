package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;

import org.jalon.host.database.Database.Dialect;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jirarest.JiraHttp;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.velocity.Templates;
import org.jalon.host.workflow.Transition;
import org.jalon.host.workflow.TransitionRequest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.ClassRule;
import org.junit.Test;

import java.util.Map;

/** The parts of ours that a workflow may carry beside the validator, at work on the host. */
public class CheckpointPartsIT {
    private static final String PARTS = "org.jalon.plugin.jira.workflow.Checkpoint";
    private static final String ADMIN = "/secure/admin/workflows/";
    private static final String PICKER = "jalon/workflow/checkpoint-edit.vm";
    private static final String HIDING =
            "<restrict-to><conditions type=\"AND\"><condition type=\"class\">"
                    + "<arg name=\"class.name\">"
                    + PARTS
                    + "Condition</arg><arg name=\"checkpoint\">CP5</arg></condition>"
                    + "</conditions></restrict-to>";

    @ClassRule public static final SampleHost HOST = new SampleHost(Dialect.H2);

    private final SampleGuards guards = new SampleGuards(HOST);

    /** An import replaces the bindings, and the same transition is there again. */
    @Test
    public void the_condition_hides_what_would_be_refused_and_the_function_records_what_passes() {
        StoredIssue france = guards.issue("XBP-34");
        Transition close = guards.onward(france).orElseThrow();
        WaysAround ways = new WaysAround(HOST, france);

        ways.withWorkflow(
                xml -> xml.replaceFirst("(<action id=\"" + close.id() + "\"[^>]*>)", "$1" + HIDING),
                () -> {
                    assertThat(guards.onward(france)).isEmpty();

                    guards.advise();
                    assertThat(guards.onward(france)).contains(close);
                    guards.perform(france, TransitionRequest.of(close.id()));
                });
        guards.job();

        assertThat(guards.issue("XBP-34").statusId()).isEqualTo(close.to().id());
        assertThat(guards.logged("XBP-34")).containsExactly("passed", "attempted");
        assertThat(guards.inPlace()).doesNotContainKey("XBP-34");
    }

    /** On Jira’s pages: the add-on’s sentence, and its picker, of which the choice is kept. */
    @Test
    public void the_checkpoint_of_each_part_is_picked_on_the_workflows_pages() {
        JiraHttp admin = new JiraHttp(HOST.address()).as("admin");
        StoredIssue rollout =
                guards.rollouts().stream()
                        .filter(it -> guards.onward(it).filter(guards::guarded).isPresent())
                        .findFirst()
                        .orElseThrow();
        Transition on = guards.onward(rollout).orElseThrow();
        String workflow = "Jalon rollout workflow";
        String at =
                "?workflowName="
                        + workflow.replace(" ", "%20")
                        + "&workflowTransition="
                        + on.id()
                        + "&count=0";
        WaysAround ways = new WaysAround(HOST, rollout);

        ways.withWorkflow(
                xml -> xml.replaceFirst("(<action id=\"" + on.id() + "\"[^>]*>)", "$1" + HIDING),
                () -> {
                    for (String kind : new String[] {"Condition", "Validator"}) {
                        String form = ADMIN + "EditWorkflowTransition" + kind + "Params";
                        Document page = Jsoup.parse(admin.get(form + "!default.jspa" + at).text());
                        assertThat(page.select("select option").eachAttr("value"))
                                .as(kind)
                                .containsExactly("CP1", "CP2", "CP3", "CP4", "CP5");

                        String token = page.select("input[name=atl_token]").val();
                        admin.send(
                                "POST",
                                form + ".jspa" + at + "&checkpoint=CP2&atl_token=" + token,
                                null);
                    }
                    String steps = admin.get(ADMIN + "ViewWorkflowSteps.jspa" + at).text();
                    Document page = Jsoup.parse(steps);
                    Element way = page.selectFirst("tr[data-transition=" + on.id() + "]");
                    assertThat(way.select("td:nth-child(4)").text()).contains("CP2");
                    assertThat(way.select("td:nth-child(5)").text()).contains("CP2");
                    assertThat(way.select("td:nth-child(6)").text()).contains("CP");
                });
    }

    @Test
    public void each_part_names_its_checkpoint_by_a_picker_and_keeps_what_was_picked() {
        InstalledPlugin addOn = HOST.host().plugins().enabled().getFirst();
        for (String part : new String[] {"Validator", "Condition", "Receipt"}) {
            WorkflowPluginFactory factory =
                    addOn.create(PARTS + part + "Factory", WorkflowPluginFactory.class);

            String picker =
                    Templates.of(addOn)
                            .render(
                                    PICKER,
                                    Map.copyOf(
                                            factory.getVelocityParams("input-parameters", null)));

            assertThat(Jsoup.parse(picker).select("select option").eachAttr("value"))
                    .as(part)
                    .containsExactly("CP1", "CP2", "CP3", "CP4", "CP5");
            assertThat(factory.getDescriptorParams(Map.of("checkpoint", new String[] {"CP5"})))
                    .as(part)
                    .isEqualTo(Map.of("checkpoint", "CP5"));
        }
    }
}
