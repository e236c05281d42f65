package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.Programs;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.VersionName;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps definitions of checkpoints. A program has its own and those that the version of the
 * Standard it deploys brings; its own stands before one of the same code. What a program has is
 * written down whenever one of both changes, so that each program counts the versions of its
 * definitions alone, wherever they are from.
 */
public final class DefinitionBook {
    private final Programs programs;
    private final Checkpoints checkpoints;
    private final StandardCheckpoints standards;
    private final CheckpointVersions versions;
    private final Standings standings;
    private final Clock clock;

    public DefinitionBook(
            Programs programs,
            Checkpoints checkpoints,
            StandardCheckpoints standards,
            CheckpointVersions versions,
            Standings standings,
            Clock clock) {
        this.programs = programs;
        this.checkpoints = checkpoints;
        this.standards = standards;
        this.versions = versions;
        this.standings = standings;
        this.clock = clock;
    }

    /** Replaces the program's own checkpoints by these; joins the running unit of work. */
    public void keepOwn(Program program, List<Checkpoint> own) {
        Map<CheckpointCode, Checkpoint> effective = new LinkedHashMap<>();
        standards
                .of(program.standard(), program.targetVersion())
                .forEach(it -> effective.put(it.code(), it.from(DefinitionOrigin.STANDARD)));
        own.forEach(it -> effective.put(it.code(), it.from(DefinitionOrigin.PROGRAM)));
        List<Checkpoint> versioned = new ArrayList<>();
        for (Checkpoint defined : effective.values()) {
            versioned.add(versioned(program.key(), defined));
        }
        checkpoints.saveAll(program.key(), versioned);
        standings.forget(program.key());
    }

    /** Those of the program's own, in their order. */
    public List<Checkpoint> own(ProgramKey program) {
        return checkpoints.of(program).stream()
                .filter(it -> it.origin() == DefinitionOrigin.PROGRAM)
                .toList();
    }

    /**
     * Replaces what a version of a Standard brings; the programs that deploy it have it at once.
     * Joins the running unit of work.
     */
    public void keepStandard(StandardKey standard, VersionName version, List<Checkpoint> brought) {
        standards.saveAll(standard, version, brought);
        programs.all().stream()
                .filter(program -> program.standard().equals(standard))
                .filter(program -> program.targetVersion().equals(version))
                .forEach(program -> keepOwn(program, own(program.key())));
    }

    /** A definition that is as it was keeps its version; attempts and reviews refer to it. */
    private Checkpoint versioned(ProgramKey program, Checkpoint defined) {
        List<DefinitionVersion> known = versions.of(program, defined.code());
        Optional<Checkpoint> last =
                checkpoints
                        .by(program, defined.code())
                        .or(() -> known.stream().findFirst().map(DefinitionVersion::definition));
        if (last.isPresent() && last.get().equals(defined.atVersion(last.get().version()))) {
            noted(program, last.get(), known);
            return last.get();
        }
        last.ifPresent(before -> noted(program, before, known));
        Checkpoint changed = defined.atVersion(last.map(Checkpoint::version).orElse(0) + 1);
        versions.add(program, new DefinitionVersion(changed, clock.instant()));
        return changed;
    }

    /** Definitions of an earlier add-on are written down when they are first met. */
    private void noted(ProgramKey program, Checkpoint stored, List<DefinitionVersion> known) {
        if (known.stream().noneMatch(it -> it.definition().version() == stored.version())) {
            versions.add(program, new DefinitionVersion(stored, clock.instant()));
        }
    }
}
