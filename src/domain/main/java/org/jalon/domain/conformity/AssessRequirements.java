package org.jalon.domain.conformity;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody says how a rollout stands to requirements: one, or many at once as when all proposals
 * are confirmed. All of it is kept, or nothing.
 */
public final class AssessRequirements {
    public static final String ROLLOUT_NOT_FOUND = "rollout.not-found";
    public static final String FORBIDDEN = "conformity.forbidden";
    public static final String NOTHING = "conformity.nothing-said";
    public static final String TWICE = "conformity.said-twice";
    public static final String VERSION_MOVED = "conformity.version-moved";

    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final Assessors assessors;
    private final ProgramSheets sheets;
    private final AssessmentBook book;

    public AssessRequirements(
            VisiblePrograms programs,
            Rollouts rollouts,
            Assessors assessors,
            ProgramSheets sheets,
            AssessmentBook book) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.assessors = assessors;
        this.sheets = sheets;
        this.book = book;
    }

    /**
     * Keeps the assessments, or {@link Refused}; then nothing changes.
     *
     * @param version the version whose requirements the person looked at
     */
    public void of(
            ActorId actor,
            ProgramKey key,
            BusinessUnitCode bu,
            String version,
            List<AssessmentRequest> requests) {
        Program program = programs.by(actor, key);
        Rollout rollout =
                rollouts.by(new RolloutId(key, bu))
                        .orElseThrow(
                                () -> Refused.notFound(ROLLOUT_NOT_FOUND, bu.value(), key.value()));
        if (!assessors.mayAssess(actor, program, rollout)) {
            throw Refused.forbidden(FORBIDDEN, bu.value());
        }
        checkTogether(requests);
        book.keep(
                rollout.id(),
                at -> {
                    AssessmentSheet sheet =
                            sheets.of(program, sheets.catalogue(program), rollout.id()).sheet();
                    if (!sheet.version().value().equals(version)) {
                        throw new Refused(
                                new Refusal(
                                        Refusal.Kind.CONFLICT,
                                        VERSION_MOVED,
                                        List.of(sheet.version().value())));
                    }
                    return requests.stream()
                            .map(it -> AssessmentRules.assessment(sheet, it, actor, at))
                            .toList();
                });
    }

    private static void checkTogether(List<AssessmentRequest> requests) {
        if (requests.isEmpty()) {
            throw Refused.invalid(NOTHING);
        }
        Set<String> named = new HashSet<>();
        for (AssessmentRequest request : requests) {
            if (!named.add(request.requirement())) {
                throw Refused.invalid(TWICE, request.requirement());
            }
        }
    }
}
