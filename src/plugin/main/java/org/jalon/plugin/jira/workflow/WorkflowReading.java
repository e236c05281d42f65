package org.jalon.plugin.jira.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.receipt.Way;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a workflow as guards see it: which transition leads where, and which parts of ours it has.
 */
final class WorkflowReading {
    static final String CLASS_NAME = "class.name";
    private static final String STATUS_OF_STEP = "jira.status.id";

    /** A transition that leads back to its own step changes no status and is left out. */
    List<Way> ways(WorkflowDescriptor workflow) {
        Map<ActionDescriptor, Set<String>> starts = new LinkedHashMap<>();
        actions(workflow.getInitialActions()).forEach(a -> starts.put(a, Set.of()));
        Set<String> all = new HashSet<>();
        Map<Integer, ActionDescriptor> byId = new HashMap<>();
        for (Object each : workflow.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            status(workflow, step.getId()).ifPresent(all::add);
            for (ActionDescriptor action : actions(step.getActions())) {
                ActionDescriptor first = byId.putIfAbsent(action.getId(), action);
                status(workflow, step.getId())
                        .ifPresent(
                                from ->
                                        starts.computeIfAbsent(
                                                        first == null ? action : first,
                                                        a -> new HashSet<>())
                                                .add(from));
            }
        }
        actions(workflow.getGlobalActions()).forEach(a -> starts.put(a, all));
        List<Way> ways = new ArrayList<>();
        starts.forEach((action, from) -> way(workflow, action, from).ifPresent(ways::add));
        return ways;
    }

    private static Optional<Way> way(
            WorkflowDescriptor workflow, ActionDescriptor action, Set<String> from) {
        ResultDescriptor result = action.getUnconditionalResult();
        return status(workflow, result.getStep())
                .map(
                        to ->
                                new Way(
                                        action.getId(),
                                        action.getName(),
                                        from,
                                        to,
                                        checkpoints(validators(action)),
                                        checkpoints(functions(action)),
                                        HidingConditions.of(action),
                                        observed(validators(action))));
    }

    private static Optional<String> status(WorkflowDescriptor workflow, int step) {
        return Optional.ofNullable(workflow.getStep(step))
                .map(known -> (String) known.getMetaAttributes().get(STATUS_OF_STEP));
    }

    /** The arguments of our validators on the transition. */
    static List<Map<?, ?>> validators(ActionDescriptor action) {
        List<Map<?, ?>> ours = new ArrayList<>();
        for (Object each : action.getValidators()) {
            Map<?, ?> args = ((ValidatorDescriptor) each).getArgs();
            if (CheckpointValidator.class.getName().equals(args.get(CLASS_NAME))) {
                ours.add(args);
            }
        }
        return ours;
    }

    private static List<Map<?, ?>> functions(ActionDescriptor action) {
        List<Map<?, ?>> ours = new ArrayList<>();
        for (List<?> some :
                List.of(
                        action.getPostFunctions(),
                        action.getUnconditionalResult().getPostFunctions())) {
            for (Object each : some) {
                Map<?, ?> args = ((FunctionDescriptor) each).getArgs();
                if (CheckpointReceipt.class.getName().equals(args.get(CLASS_NAME))) {
                    ours.add(args);
                }
            }
        }
        return ours;
    }

    private static Set<CheckpointCode> checkpoints(List<Map<?, ?>> parts) {
        Set<CheckpointCode> codes = new HashSet<>();
        parts.stream()
                .map(args -> args.get(TransitionReading.CHECKPOINT))
                .filter(Objects::nonNull)
                .map(code -> new CheckpointCode((String) code))
                .forEach(codes::add);
        return codes;
    }

    private static Optional<LocalDate> observed(List<Map<?, ?>> validators) {
        return validators.stream()
                .map(args -> (String) args.get(TransitionReading.OBSERVE_UNTIL))
                .filter(until -> until != null && !until.isBlank())
                .map(LocalDate::parse)
                .findFirst();
    }

    @SuppressWarnings("unchecked") // OSWorkflow's lists are raw
    private static List<ActionDescriptor> actions(List<?> raw) {
        return (List<ActionDescriptor>) raw;
    }
}
