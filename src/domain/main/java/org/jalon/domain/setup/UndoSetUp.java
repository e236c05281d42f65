package org.jalon.domain.setup;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.FactLog;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjects;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.standard.StandardKey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes a program back whose Jira project is gone, with its rules and all that serves it alone. */
public final class UndoSetUp {
    /** Refusal of a program that still lives in Jira. */
    public static final String STILL_THERE = "setup.program-still-there";

    private final MethodLibrary library;
    private final Programs programs;
    private final Rollouts rollouts;
    private final JiraProjects projects;
    private final FactLog log;
    private final ProgramRemoval removal;
    private final RepeatedTransactions transactions;

    public UndoSetUp(
            MethodLibrary library,
            Programs programs,
            Rollouts rollouts,
            JiraProjects projects,
            FactLog log,
            ProgramRemoval removal,
            RepeatedTransactions transactions) {
        this.library = library;
        this.programs = programs;
        this.rollouts = rollouts;
        this.projects = projects;
        this.log = log;
        this.removal = removal;
        this.transactions = transactions;
    }

    /** Without effect when there is no such program. */
    public void undo(ActorId actor, ProgramKey key) {
        library.requireSetup(actor);
        Optional<Program> found = programs.by(key);
        if (found.isEmpty()) {
            return;
        }
        Optional<String> project = projects.keyOf(found.get().project());
        if (project.isPresent()) {
            throw Refused.invalid(STILL_THERE, project.get());
        }
        transactions.inOne(
                () -> {
                    remove(found.get());
                    return null;
                });
    }

    private void remove(Program program) {
        List<Rollout> gone = rollouts.of(program.key());
        List<BusinessUnitCode> units = gone.stream().map(it -> it.id().bu()).toList();
        List<Program> others =
                programs.all().stream().filter(it -> !it.key().equals(program.key())).toList();
        Set<BusinessUnitCode> needed =
                others.stream()
                        .flatMap(it -> rollouts.of(it.key()).stream())
                        .map(it -> it.id().bu())
                        .collect(Collectors.toSet());
        Optional<StandardKey> standard =
                Optional.of(program.standard())
                        .filter(it -> others.stream().noneMatch(o -> o.standard().equals(it)));
        List<Long> last = gone.stream().map(it -> log.lastSequence(it.id())).toList();
        removal.remove(
                new ProgramParts(
                        Optional.of(program.key()),
                        units,
                        standard,
                        units.stream().filter(unit -> !needed.contains(unit)).toList()));
        for (int at = 0; at < last.size(); at++) {
            leaveGap(gone.get(at).id(), last.get(at));
        }
    }

    /**
     * Nodes hold what they counted: a rollout made anew under this name must not be folded on it.
     */
    private void leaveGap(RolloutId rollout, long last) {
        if (last > 0) {
            log.restart(rollout, last + 1);
            log.advance(rollout, last + 1);
        }
    }
}
