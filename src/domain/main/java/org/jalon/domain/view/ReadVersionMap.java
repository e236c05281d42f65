package org.jalon.domain.view;

import org.jalon.domain.conformity.Assessors;
import org.jalon.domain.conformity.Conformity;
import org.jalon.domain.conformity.ConformityRecord;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.conformity.RequirementCatalogue;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Map;

/** Reads the version map of a program; the number of queries does not grow with its rollouts. */
public final class ReadVersionMap {
    private final VisiblePrograms programs;
    private final ProgramSheets sheets;
    private final Assessors assessors;
    private final VersionFaces faces;

    public ReadVersionMap(
            VisiblePrograms programs,
            ProgramSheets sheets,
            Assessors assessors,
            VersionFaces faces) {
        this.programs = programs;
        this.sheets = sheets;
        this.assessors = assessors;
        this.faces = faces;
    }

    /** The map, or {@link org.jalon.domain.shared.Refused} when the program is not to be seen. */
    public VersionMap of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        List<Rollout> all = faces.rollouts(program);
        RequirementCatalogue catalogue = sheets.catalogue(program);
        Map<RolloutId, ConformityRecord> records = sheets.of(program, catalogue, all);
        Map<RolloutId, RolloutFace> shown = faces.of(all);
        ProgramHeader header = faces.header(program);
        List<VersionMap.Line> lines =
                all.stream()
                        .map(
                                rollout -> {
                                    ConformityRecord record = records.get(rollout.id());
                                    return new VersionMap.Line(
                                            shown.get(rollout.id()),
                                            faces.standing(
                                                    program,
                                                    catalogue.standard(),
                                                    rollout,
                                                    record.sheet()),
                                            Conformity.of(record.sheet()),
                                            record.undoable());
                                })
                        .toList();
        return new VersionMap(
                header,
                catalogue.standard(),
                assessors.mayChangeStandard(actor, program),
                lines,
                lines.stream()
                        .map(VersionMap.Line::conformity)
                        .reduce(Conformity.NONE, Conformity::plus),
                faces.now());
    }
}
