package org.jalon.domain.conformity;

import org.jalon.domain.checkpoint.Nonconformities;
import org.jalon.domain.checkpoint.OpenNonconformities;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ReadOnce;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;

/** Tells checkpoints how many mandatory requirements a rollout does not meet. */
public final class OpenRequirements implements OpenNonconformities {
    private final ProgramSheets sheets;

    public OpenRequirements(ProgramSheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public Nonconformities of(Program program, RolloutId rollout) {
        return open(sheets.of(program, sheets.catalogue(program), rollout));
    }

    @Override
    public OpenNonconformities together(Program program, Collection<Rollout> rollouts) {
        Supplier<Map<RolloutId, ConformityRecord>> records =
                new ReadOnce<>(() -> sheets.of(program, sheets.catalogue(program), rollouts));
        return (asked, rollout) -> open(records.get().get(rollout));
    }

    private static Nonconformities open(ConformityRecord record) {
        Conformity conformity = Conformity.of(record.sheet());
        return new Nonconformities(
                conformity.notOrPartly(), conformity.notAssessed(), conformity.percent());
    }
}
