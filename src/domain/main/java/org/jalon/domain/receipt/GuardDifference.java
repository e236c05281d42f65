package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What publishing a draft would change about guards.
 *
 * @param added otherwise it is taken off
 */
public record GuardDifference(
        int action,
        String transition,
        CheckpointCode checkpoint,
        boolean added,
        Optional<LocalDate> observeUntil) {

    /** Transition by transition, in the order of the draft. */
    static List<GuardDifference> between(List<Way> live, List<Way> draft) {
        List<GuardDifference> differences = new ArrayList<>();
        for (Way way : draft) {
            Set<CheckpointCode> before =
                    live.stream()
                            .filter(old -> old.action() == way.action())
                            .findFirst()
                            .map(Way::validators)
                            .orElse(Set.of());
            changes(way.validators(), before).forEach(code -> differences.add(of(way, code, true)));
            changes(before, way.validators())
                    .forEach(code -> differences.add(of(way, code, false)));
        }
        return differences;
    }

    private static Set<CheckpointCode> changes(
            Set<CheckpointCode> some, Set<CheckpointCode> others) {
        Set<CheckpointCode> only = new HashSet<>(some);
        only.removeAll(others);
        return only;
    }

    private static GuardDifference of(Way way, CheckpointCode checkpoint, boolean added) {
        return new GuardDifference(
                way.action(),
                way.name(),
                checkpoint,
                added,
                added ? way.observeUntil() : Optional.empty());
    }
}
