package org.jalon.host.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;

import org.jalon.host.fragment.PaperAddOn;
import org.jalon.host.jira.TestSite;
import org.jsoup.nodes.Document;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.RuleChain;

import java.util.Map;

/**
 * An administrator reads and sets what guards a transition, through the views of the validator's
 * module.
 */
public class WorkflowAdminTest {
    private static final PaperAddOn ADD_ON =
            new PaperAddOn(
                            """
                            <workflow-validator key='mood' class='moods'>
                              <validator-class>paper.Mood</validator-class>
                              <resource type='velocity' name='view' location='view.vm'/>
                              <resource type='velocity' name='edit-parameters' location='edit.vm'/>
                            </workflow-validator>
                            """)
                    .file("view.vm", "Mood must be $mood.")
                    .file("edit.vm", "<tr><td><input name='mood' value='$mood'></td></tr>")
                    .object("moods", () -> new Moods());
    private static final TestSite SITE = new TestSite();
    private static final TestWeb WEB = new TestWeb(SITE, ADD_ON);

    @ClassRule public static final RuleChain RULES = RuleChain.outerRule(SITE).around(WEB);

    private static final String VIEW =
            "/secure/admin/workflows/ViewWorkflowSteps.jspa?workflowName=guarded";

    private final Browser anna = WEB.browser().loggedInAs("anna");

    @Before
    public void guard() {
        String guarded =
                SITE.jira()
                        .workflows()
                        .definition("jira")
                        .replaceFirst(
                                "(<action id=\"21\"[^>]*>)",
                                "$1<validators><validator type=\"class\"><arg"
                                        + " name=\"class.name\">paper.Mood</arg><arg"
                                        + " name=\"mood\">a&lt;b</arg></validator><validator"
                                        + " type=\"class\"><arg"
                                        + " name=\"class.name\">gone.Guard</arg></validator>"
                                        + "</validators>");
        SITE.jira().workflows().importXml("guarded", guarded);
    }

    @Test
    public void aGuardIsDescribedByItsAddOn() {
        Document page = anna.page(VIEW);

        assertThat(page.select(".host-guard").eachText()).containsOnly("Mood must be a<b.");
        assertThat(page.select("code").eachText())
                .as("the guard of an add-on that is gone")
                .containsOnly("gone.Guard");
    }

    @Test
    public void whatTheFormSaysIsKeptInTheWorkflow() {
        String form =
                anna.page(VIEW)
                        .selectFirst("a[href*=EditWorkflowTransitionValidatorParams]")
                        .attr("href")
                        .substring(WebServer.CONTEXT_PATH.length());
        assertThat(anna.page(form).selectFirst("input[name=mood]").val()).isEqualTo("a<b");

        anna.post(
                "/secure/admin/workflows/EditWorkflowTransitionValidatorParams.jspa",
                "workflowName",
                "guarded",
                "workflowTransition",
                "21",
                "count",
                "0",
                "mood",
                "calm & \"clear\"",
                "atl_token",
                anna.token());

        assertThat(anna.page(VIEW).select(".host-guard").eachText())
                .containsOnly("Mood must be calm & \"clear\".");
        assertThat(SITE.jira().workflows().definition("guarded")).doesNotContain("a&lt;b");
    }

    @Test
    public void workflowsAreTheAdministrators() {
        Browser ben = WEB.browser().loggedInAs("ben");

        assertThat(ben.get(VIEW).statusCode()).isEqualTo(403);
        assertThat(
                        ben.post(
                                        "/secure/admin/workflows/EditWorkflowTransitionValidatorParams.jspa",
                                        "workflowName",
                                        "guarded",
                                        "workflowTransition",
                                        "21",
                                        "count",
                                        "0",
                                        "mood",
                                        "x",
                                        "atl_token",
                                        ben.token())
                                .statusCode())
                .isEqualTo(403);
        assertThat(anna.get(VIEW.replace("guarded", "none")).statusCode()).isEqualTo(404);
    }

    /** Keeps one word. */
    private static final class Moods implements WorkflowPluginValidatorFactory {
        @Override
        public Map<String, ?> getVelocityParams(
                String resourceName, AbstractDescriptor descriptor) {
            return Map.of("mood", ((ValidatorDescriptor) descriptor).getArgs().get("mood"));
        }

        @Override
        public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
            return Map.of("mood", ((String[]) formParams.get("mood"))[0]);
        }
    }
}
