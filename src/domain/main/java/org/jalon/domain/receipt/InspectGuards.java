package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks which guards the active workflows carry: remembers new ones, and says what is wrong with
 * those that are known.
 */
public final class InspectGuards {
    private final LinkedWorkflows workflows;
    private final Guards guards;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public InspectGuards(
            LinkedWorkflows workflows,
            Guards guards,
            RepeatedTransactions transactions,
            Clock clock) {
        this.workflows = workflows;
        this.guards = guards;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Remembers the guards as they are now, and returns the active workflows. */
    List<ActiveWorkflow> remember() {
        List<ActiveWorkflow> active = workflows.all();
        transactions.inOne(
                () -> {
                    Map<GuardedStatus, Guard> known = new HashMap<>();
                    guards.known().forEach(guard -> known.put(guard.at(), guard));
                    for (ActiveWorkflow workflow : active) {
                        seen(workflow, known).stream()
                                .filter(guard -> !guard.equals(known.get(guard.at())))
                                .forEach(guards::save);
                    }
                    return null;
                });
        return active;
    }

    private List<Guard> seen(ActiveWorkflow workflow, Map<GuardedStatus, Guard> known) {
        Map<JiraProjectId, Set<String>> types = typesOf(workflow);
        List<Guard> seen = new ArrayList<>();
        for (Way way : workflow.ways()) {
            for (CheckpointCode checkpoint : way.validators()) {
                types.forEach(
                        (project, ruled) -> {
                            GuardedStatus at = new GuardedStatus(project, way.to(), checkpoint);
                            Guard guard = Optional.ofNullable(known.get(at)).orElse(fresh(at));
                            seen.add(guard.seen(workflow.name(), ruled, way.observeUntil()));
                        });
            }
        }
        return seen;
    }

    private Guard fresh(GuardedStatus at) {
        return new Guard(at, "", Set.of(), clock.instant(), Optional.empty(), false);
    }

    private static Map<JiraProjectId, Set<String>> typesOf(ActiveWorkflow workflow) {
        return workflow.rules().stream()
                .collect(
                        Collectors.groupingBy(
                                RuledType::project,
                                Collectors.mapping(RuledType::type, Collectors.toSet())));
    }

    /** What is wrong with the known guards, by these workflows. */
    List<GuardDefect> defects(List<ActiveWorkflow> active) {
        List<GuardDefect> defects = new ArrayList<>();
        for (Guard guard : guards.known()) {
            List<ActiveWorkflow> ruling = ruling(guard, active);
            ruling.forEach(workflow -> defects.addAll(defects(guard, workflow)));
            if (ruling.isEmpty()) {
                defects.add(defect(guard, guard.workflow(), "", GuardDefect.Kind.VALIDATOR_GONE));
            }
        }
        return defects;
    }

    /** The workflows that rule what the guard rules now; an issue type may have got another. */
    static List<ActiveWorkflow> ruling(Guard guard, List<ActiveWorkflow> active) {
        Set<RuledType> wanted = new HashSet<>();
        guard.types().forEach(type -> wanted.add(new RuledType(guard.at().project(), type)));
        return active.stream()
                .filter(workflow -> workflow.rules().stream().anyMatch(wanted::contains))
                .toList();
    }

    private static List<GuardDefect> defects(Guard guard, ActiveWorkflow workflow) {
        String status = guard.at().status();
        CheckpointCode checkpoint = guard.at().checkpoint();
        List<GuardDefect> defects = new ArrayList<>();
        List<Way> into = workflow.ways().stream().filter(way -> way.to().equals(status)).toList();
        List<Way> asking = new ArrayList<>(into);
        asking.removeIf(way -> !way.validators().contains(checkpoint));
        if (asking.isEmpty() && !into.isEmpty()) {
            return List.of(defect(guard, workflow.name(), "", GuardDefect.Kind.VALIDATOR_GONE));
        }
        for (Way way : asking) {
            if (!way.functions().contains(checkpoint)) {
                defects.add(
                        defect(guard, workflow.name(), way.name(), GuardDefect.Kind.RECEIPT_GONE));
            }
        }
        Set<String> behind = workflow.behind(status, checkpoint);
        for (Way way : workflow.unguarded(status, checkpoint)) {
            if (!behind.containsAll(way.from()) || way.from().isEmpty()) {
                defects.add(
                        defect(guard, workflow.name(), way.name(), GuardDefect.Kind.PARALLEL_WAY));
            }
        }
        return defects;
    }

    private static GuardDefect defect(
            Guard guard, String workflow, String transition, GuardDefect.Kind kind) {
        return new GuardDefect(guard.at(), workflow, transition, kind);
    }
}
