package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Checkpoint;
import org.jalon.domain.checkpoint.CheckpointVersions;
import org.jalon.domain.checkpoint.Checkpoints;
import org.jalon.domain.checkpoint.DefinitionDifference;
import org.jalon.domain.checkpoint.DefinitionVersion;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.Message;

import java.util.ArrayList;
import java.util.List;

/** The definitions of a program with their versions. */
public final class DefinitionShelf {
    private final Checkpoints checkpoints;
    private final CheckpointVersions versions;
    private final DefinitionDifference difference = new DefinitionDifference();

    public DefinitionShelf(Checkpoints checkpoints, CheckpointVersions versions) {
        this.checkpoints = checkpoints;
        this.versions = versions;
    }

    List<DefinedCheckpoint> of(ProgramKey program) {
        return checkpoints.of(program).stream()
                .map(now -> new DefinedCheckpoint(now, history(program, now)))
                .toList();
    }

    private List<DefinitionChange> history(ProgramKey program, Checkpoint now) {
        List<DefinitionVersion> known = versions.of(program, now.code());
        List<DefinitionChange> history = new ArrayList<>();
        for (int i = 0; i < known.size(); i++) {
            Checkpoint definition = known.get(i).definition();
            List<Message> changes =
                    i + 1 < known.size()
                            ? difference.between(known.get(i + 1).definition(), definition)
                            : List.of();
            history.add(new DefinitionChange(definition.version(), known.get(i).since(), changes));
        }
        return history;
    }
}
