package org.jalon.plugin.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.method.GuardedWorkflow;
import org.jalon.domain.receipt.GuardEdit;
import org.jalon.domain.receipt.Way;
import org.junit.Test;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** On the workflow we ship, which has guarded transitions and others. */
public class GuardWritingTest {
    private static final int PASS_SCOPE = 11;
    private static final int BACK_TO_SCOPE = 22;
    private static final CheckpointCode CP1 = new CheckpointCode("CP1");
    private static final CheckpointCode CP9 = new CheckpointCode("CP9");

    private final WorkflowDescriptor workflow =
            ShippedWorkflows.descriptor(GuardedWorkflow.ROLLOUT);
    private final GuardWriting writing = new GuardWriting();

    @Test
    public void aGuardIsAValidatorAndAReceiptRightBehindTheChangeHistory() {
        apply(BACK_TO_SCOPE, CP9, true, Optional.empty());

        Way way = way(BACK_TO_SCOPE);
        assertThat(way.validators()).containsExactly(CP9);
        assertThat(way.functions()).containsExactly(CP9);
        assertThat(way.observeUntil()).isEmpty();
        assertThat(text(BACK_TO_SCOPE))
                .containsSubsequence(
                        "UpdateIssueStatusFunction",
                        "GenerateChangeHistoryFunction",
                        "CheckpointReceipt",
                        "IssueReindexFunction",
                        "FireIssueEventFunction");
    }

    @Test
    public void anObservingGuardSaysUntilWhen() {
        apply(BACK_TO_SCOPE, CP9, true, Optional.of(LocalDate.of(2026, 12, 8)));

        assertThat(way(BACK_TO_SCOPE).observeUntil()).contains(LocalDate.of(2026, 12, 8));
    }

    @Test
    public void whatIsDoneTwiceIsThereOnce() {
        apply(BACK_TO_SCOPE, CP9, true, Optional.empty());
        String once = text(BACK_TO_SCOPE);

        apply(BACK_TO_SCOPE, CP9, true, Optional.empty());

        assertThat(text(BACK_TO_SCOPE)).isEqualTo(once);
    }

    @Test
    public void aGuardIsTakenOffAndTheRestIsAsItWas() {
        String before = text(BACK_TO_SCOPE);
        apply(BACK_TO_SCOPE, CP9, true, Optional.empty());

        apply(BACK_TO_SCOPE, CP9, false, Optional.empty());

        assertThat(text(BACK_TO_SCOPE)).isEqualTo(before);
    }

    @Test
    public void onlyTheCheckpointThatIsMeantIsTakenOff() {
        apply(PASS_SCOPE, CP9, true, Optional.empty());
        apply(PASS_SCOPE, CP9, false, Optional.empty());

        assertThat(way(PASS_SCOPE).validators()).containsExactly(CP1);
        apply(PASS_SCOPE, CP1, false, Optional.empty());
        assertThat(way(PASS_SCOPE).isOurs()).isFalse();
    }

    @Test
    public void ourConditionGoesWithTheGuardAndOthersStay() {
        String ours =
                """
                <restrict-to><conditions type="AND">
                  <condition type="class">
                    <arg name="class.name">org.jalon.plugin.jira.workflow.CheckpointCondition</arg>
                    <arg name="checkpoint">CP1</arg></condition>
                  %s
                </conditions></restrict-to>
                """;
        String another =
                "<condition type=\"class\"><arg"
                        + " name=\"class.name\">com.example.Other</arg></condition>";
        WorkflowDescriptor alone = withRestriction(ours.formatted(""));
        WorkflowDescriptor together = withRestriction(ours.formatted(another));

        for (WorkflowDescriptor each : List.of(alone, together)) {
            assertThat(HidingConditions.of(each.getAction(PASS_SCOPE))).isEqualTo(Set.of(CP1));
            writing.apply(each, new GuardEdit("W", PASS_SCOPE, CP1, false, Optional.empty()));
            assertThat(HidingConditions.of(each.getAction(PASS_SCOPE))).isEmpty();
        }
        assertThat(alone.getAction(PASS_SCOPE).getRestriction()).isNull();
        assertThat(text(together, PASS_SCOPE)).contains("com.example.Other");
    }

    private static WorkflowDescriptor withRestriction(String restriction) {
        String xml = text(ShippedWorkflows.descriptor(GuardedWorkflow.ROLLOUT));
        String action = "<action id=\"" + PASS_SCOPE + "\" name=\"Pass scope checkpoint\">";
        assertThat(xml).contains(action);
        try {
            return WorkflowUtil.convertXMLtoWorkflowDescriptor(
                    xml.replace(action, action + restriction));
        } catch (FactoryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(WorkflowDescriptor workflow) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        workflow.writeXML(out, 0);
        out.flush();
        return text.toString();
    }

    private void apply(
            int action, CheckpointCode code, boolean guarded, Optional<LocalDate> observe) {
        writing.apply(workflow, new GuardEdit("W", action, code, guarded, observe));
    }

    private Way way(int action) {
        return new WorkflowReading()
                .ways(workflow).stream()
                        .filter(w -> w.action() == action)
                        .findFirst()
                        .orElseThrow();
    }

    private String text(int action) {
        return text(workflow, action);
    }

    private static String text(WorkflowDescriptor workflow, int action) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        ActionDescriptor descriptor = workflow.getAction(action);
        descriptor.writeXML(out, 0);
        out.flush();
        return text.toString();
    }
}
