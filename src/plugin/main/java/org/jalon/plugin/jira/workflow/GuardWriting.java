package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.workflow.WorkflowUtil;
import com.opensymphony.workflow.FactoryException;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.receipt.GuardEdit;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Puts our validator and post-function on a transition, and takes them off. New parts are read from
 * XML: how they are made otherwise differs between the versions of OSWorkflow.
 */
final class GuardWriting {
    private static final String HISTORY = "GenerateChangeHistoryFunction";
    private static final String FRAME =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <!DOCTYPE workflow PUBLIC "-//OpenSymphony Group//DTD OSWorkflow 2.8//EN"
              "http://www.opensymphony.com/osworkflow/workflow_2_8.dtd">
            <workflow>
              <initial-actions>
                <action id="1" name="Frame">
                  %s
                  <validators>
                    <validator name="" type="class">
                      <arg name="class.name">%s</arg>
                      <arg name="checkpoint">%s</arg>
                      %s
                    </validator>
                  </validators>
                  <results>
                    <unconditional-result old-status="null" status="open" step="1">
                      <post-functions>
                        <function type="class">
                          <arg name="class.name">%s</arg>
                          <arg name="checkpoint">%s</arg>
                        </function>
                      </post-functions>
                    </unconditional-result>
                  </results>
                </action>
              </initial-actions>
              <steps><step id="1" name="Frame"/></steps>
            </workflow>
            """;

    /** Changes the workflow; doing it again changes nothing more. */
    void apply(WorkflowDescriptor workflow, GuardEdit edit) {
        ActionDescriptor action = workflow.getAction(edit.action());
        remove(action, edit);
        if (edit.guarded()) {
            add(action, frame("", edit));
        }
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static void add(ActionDescriptor action, ActionDescriptor parts) {
        action.getValidators().add(parts.getValidators().get(0));
        List<Object> functions = action.getUnconditionalResult().getPostFunctions();
        functions.add(
                afterHistory(functions), parts.getUnconditionalResult().getPostFunctions().get(0));
    }

    /** Behind the change history its own change is there already when the receipt is written. */
    private static int afterHistory(List<Object> functions) {
        for (int i = 0; i < functions.size(); i++) {
            Object name =
                    ((FunctionDescriptor) functions.get(i))
                            .getArgs()
                            .get(WorkflowReading.CLASS_NAME);
            if (String.valueOf(name).endsWith(HISTORY)) {
                return i + 1;
            }
        }
        return functions.size();
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static void remove(ActionDescriptor action, GuardEdit edit) {
        List<Object> validators = action.getValidators();
        validators.removeIf(
                part ->
                        isOurs(
                                ((ValidatorDescriptor) part).getArgs(),
                                CheckpointValidator.class,
                                edit));
        List<Object> functions = action.getUnconditionalResult().getPostFunctions();
        functions.removeIf(GuardWriting.isReceipt(edit));
        List<Object> late = action.getPostFunctions();
        late.removeIf(GuardWriting.isReceipt(edit));
        if (!edit.guarded() && HidingConditions.of(action).contains(edit.checkpoint())) {
            String left = HidingConditions.without(action);
            action.setRestriction(left.isEmpty() ? null : frame(left, edit).getRestriction());
        }
    }

    private static Predicate<Object> isReceipt(GuardEdit edit) {
        return part -> isOurs(((FunctionDescriptor) part).getArgs(), CheckpointReceipt.class, edit);
    }

    private static boolean isOurs(Map<?, ?> args, Class<?> type, GuardEdit edit) {
        return type.getName().equals(args.get(WorkflowReading.CLASS_NAME))
                && edit.checkpoint().value().equals(args.get(TransitionReading.CHECKPOINT));
    }

    private static ActionDescriptor frame(String restriction, GuardEdit edit) {
        String code = edit.checkpoint().value();
        String observe =
                edit.observeUntil()
                        .map(day -> "<arg name=\"observeUntil\">" + day + "</arg>")
                        .orElse("");
        String xml =
                FRAME.formatted(
                        restriction,
                        CheckpointValidator.class.getName(),
                        code,
                        observe,
                        CheckpointReceipt.class.getName(),
                        code);
        try {
            return (ActionDescriptor)
                    WorkflowUtil.convertXMLtoWorkflowDescriptor(xml).getInitialActions().get(0);
        } catch (FactoryException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
