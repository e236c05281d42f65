package org.jalon.domain.view;

import org.jalon.domain.conformity.AssessmentSheet;
import org.jalon.domain.conformity.Assessors;
import org.jalon.domain.conformity.ConformityRecord;
import org.jalon.domain.conformity.ProgramSheets;
import org.jalon.domain.conformity.RequirementCatalogue;
import org.jalon.domain.conformity.Supersession;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.StandardVersion;
import org.jalon.domain.standard.VersionLife;
import org.jalon.domain.standard.VersionName;

import java.util.List;
import java.util.Map;

/** Shows before anything happens what a version carries over, reopens, adds and drops. */
public final class ReadSupersession {
    private final VisiblePrograms programs;
    private final ProgramSheets sheets;
    private final Assessors assessors;
    private final VersionFaces faces;

    public ReadSupersession(
            VisiblePrograms programs,
            ProgramSheets sheets,
            Assessors assessors,
            VersionFaces faces) {
        this.programs = programs;
        this.sheets = sheets;
        this.assessors = assessors;
        this.faces = faces;
    }

    /** The preview of that version, or {@link Refused}. */
    public SupersessionPreview of(ActorId actor, ProgramKey key, VersionName name) {
        Program program = programs.by(actor, key);
        RequirementCatalogue catalogue = sheets.catalogue(program);
        StandardVersion version =
                catalogue
                        .standard()
                        .version(name)
                        .orElseThrow(() -> Refused.notFound(VersionLife.NOT_FOUND, name.value()));
        List<Rollout> all = faces.rollouts(program);
        Map<RolloutId, ConformityRecord> records = sheets.of(program, catalogue, all);
        Map<RolloutId, RolloutFace> shown = faces.of(all);
        List<SupersessionPreview.Line> lines =
                all.stream()
                        .map(
                                rollout -> {
                                    AssessmentSheet sheet = records.get(rollout.id()).sheet();
                                    return new SupersessionPreview.Line(
                                            shown.get(rollout.id()),
                                            faces.standing(
                                                    program, catalogue.standard(), rollout, sheet),
                                            Supersession.of(sheet, catalogue, name),
                                            sheet.version().equals(name));
                                })
                        .toList();
        return new SupersessionPreview(
                faces.header(program),
                catalogue,
                version,
                assessors.mayChangeStandard(actor, program),
                lines,
                faces.now());
    }
}
