package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * A transition of a workflow as far as guards are concerned.
 *
 * @param action Jira's id of the workflow action
 * @param from Jira's ids of the statuses it starts from; empty for the creation of an issue
 * @param to Jira's id of the status it leads to
 * @param validators the checkpoints whose validator it carries
 * @param functions the checkpoints whose post-function it carries
 * @param conditions the checkpoints that hide it
 * @param observeUntil the last day on which its validators only watch
 */
public record Way(
        int action,
        String name,
        Set<String> from,
        String to,
        Set<CheckpointCode> validators,
        Set<CheckpointCode> functions,
        Set<CheckpointCode> conditions,
        Optional<LocalDate> observeUntil) {
    public Way {
        from = Set.copyOf(from);
        validators = Set.copyOf(validators);
        functions = Set.copyOf(functions);
        conditions = Set.copyOf(conditions);
    }

    /** Whether it carries any part of ours. */
    public boolean isOurs() {
        return !carried().isEmpty();
    }

    /** The checkpoints it names in any part of ours. */
    Set<CheckpointCode> carried() {
        Set<CheckpointCode> all = new HashSet<>(validators);
        all.addAll(functions);
        all.addAll(conditions);
        return all;
    }
}
