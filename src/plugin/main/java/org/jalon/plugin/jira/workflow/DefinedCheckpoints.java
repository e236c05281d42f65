package org.jalon.plugin.jira.workflow;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The checkpoints that any program defines, by code. A workflow may serve several programs, so a
 * validator names a code, and the rollout's own program says what that code asks for.
 */
public final class DefinedCheckpoints {
    private final Programs programs;
    private final Checkpoints checkpoints;

    public DefinedCheckpoints(Programs programs, Checkpoints checkpoints) {
        this.programs = programs;
        this.checkpoints = checkpoints;
    }

    /**
     * What an administrator chooses from; one that is stored but defined no more stays choosable.
     */
    List<CheckpointChoice> choices(String selected, Locale locale) {
        Map<String, String> names = new TreeMap<>();
        if (!selected.isEmpty()) {
            names.put(selected, selected);
        }
        for (Program program : programs.all()) {
            for (Checkpoint checkpoint : checkpoints.of(program.key())) {
                String name = checkpoint.name().in(locale);
                names.put(checkpoint.code().value(), name);
            }
        }
        return names.entrySet().stream()
                .map(
                        entry ->
                                new CheckpointChoice(
                                        entry.getKey(),
                                        entry.getValue(),
                                        entry.getKey().equals(selected)))
                .toList();
    }
}
