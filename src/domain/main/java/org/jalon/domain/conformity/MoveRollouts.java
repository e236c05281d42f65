package org.jalon.domain.conformity;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.VersionName;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Somebody moves rollouts over to the version that was published, or takes such a move back. */
public final class MoveRollouts {
    public static final String NOT_CURRENT = "conformity.move.not-current";
    public static final String NOBODY = "conformity.move.nobody";
    public static final String NOT_UNDOABLE = "conformity.move.not-undoable";

    private final VisiblePrograms programs;
    private final Assessors assessors;
    private final Rollouts rollouts;
    private final ProgramSheets sheets;
    private final MoveBook book;

    public MoveRollouts(
            VisiblePrograms programs,
            Assessors assessors,
            Rollouts rollouts,
            ProgramSheets sheets,
            MoveBook book) {
        this.programs = programs;
        this.assessors = assessors;
        this.rollouts = rollouts;
        this.sheets = sheets;
        this.book = book;
    }

    /**
     * Moves the rollouts of these units, all in one unit of work; who is there already stays.
     *
     * @return how many were moved
     */
    public int to(ActorId actor, ProgramKey key, VersionName version, Set<BusinessUnitCode> units) {
        Program program = allowed(actor, key);
        List<Rollout> all = rollouts.of(key);
        Collection<RolloutId> chosen = units.stream().map(bu -> known(all, key, bu)).toList();
        if (chosen.isEmpty()) {
            throw Refused.invalid(NOBODY);
        }
        return book.inOne(
                at -> {
                    RequirementCatalogue catalogue = sheets.catalogue(program);
                    VersionName current = catalogue.standard().current().name();
                    if (!current.equals(version)) {
                        throw Refused.invalid(NOT_CURRENT, version.value(), current.value());
                    }
                    return chosen.stream()
                            .map(id -> sheets.of(program, catalogue, id))
                            .filter(record -> !record.target().target().equals(version))
                            .map(record -> record.moveTo(version, actor, at))
                            .toList();
                });
    }

    /** Takes the rollout's last move back, unless something was assessed after it. */
    public void undo(ActorId actor, ProgramKey key, BusinessUnitCode bu) {
        Program program = allowed(actor, key);
        RolloutId id = known(rollouts.of(key), key, bu);
        book.inOne(
                at -> {
                    ConformityRecord record = sheets.of(program, sheets.catalogue(program), id);
                    VersionMove last =
                            record.undoable()
                                    .orElseThrow(() -> Refused.invalid(NOT_UNDOABLE, bu.value()));
                    return List.of(record.moveBack(last, actor, at));
                });
    }

    private Program allowed(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        if (!assessors.mayChangeStandard(actor, program)) {
            throw Refused.forbidden(ChangeVersion.FORBIDDEN);
        }
        return program;
    }

    private static RolloutId known(List<Rollout> all, ProgramKey key, BusinessUnitCode bu) {
        return all.stream()
                .map(Rollout::id)
                .filter(id -> id.bu().equals(bu))
                .findFirst()
                .orElseThrow(
                        () ->
                                Refused.notFound(
                                        AssessRequirements.ROLLOUT_NOT_FOUND,
                                        bu.value(),
                                        key.value()));
    }
}
