package org.jalon.domain.conformity;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.standard.Standards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads how rollouts stand to the requirements of the versions they head for. */
public final class ProgramSheets {
    public static final String NO_STANDARD = "standard.not-found";

    private final Standards standards;
    private final Requirements requirements;
    private final Assessments assessments;
    private final RolloutTargets targets;
    private final Clock clock;

    public ProgramSheets(
            Standards standards,
            Requirements requirements,
            Assessments assessments,
            RolloutTargets targets,
            Clock clock) {
        this.standards = standards;
        this.requirements = requirements;
        this.assessments = assessments;
        this.targets = targets;
        this.clock = clock;
    }

    /** What the versions of the program's Standard require. */
    public RequirementCatalogue catalogue(Program program) {
        return standards
                .by(program.standard())
                .map(it -> new RequirementCatalogue(it, requirements.of(it.key())))
                .orElseThrow(() -> Refused.notFound(NO_STANDARD, program.standard().value()));
    }

    /** The records of these rollouts; the number of queries does not grow with them. */
    public Map<RolloutId, ConformityRecord> of(
            Program program, RequirementCatalogue catalogue, Collection<Rollout> rollouts) {
        return records(
                program,
                catalogue,
                assessments.of(rollouts.stream().map(Rollout::id).toList()),
                rollouts.stream().map(Rollout::id).toList());
    }

    /**
     * What was ever waived of these rollouts; the rest of a record is as if it had never been
     * looked at. A rollout of which nothing was is left out.
     */
    Map<RolloutId, ConformityRecord> everWaived(
            Program program, RequirementCatalogue catalogue, Collection<Rollout> rollouts) {
        Map<RolloutId, List<Assessment>> waived = assessments.everWaivedIn(program.key());
        return records(
                program,
                catalogue,
                waived,
                rollouts.stream().map(Rollout::id).filter(waived::containsKey).toList());
    }

    private Map<RolloutId, ConformityRecord> records(
            Program program,
            RequirementCatalogue catalogue,
            Map<RolloutId, List<Assessment>> made,
            List<RolloutId> rollouts) {
        Map<RolloutId, List<VersionMove>> moves = targets.of(program.key());
        Map<RolloutId, ConformityRecord> records = new LinkedHashMap<>();
        for (RolloutId id : rollouts) {
            records.put(
                    id,
                    record(
                            program,
                            catalogue,
                            id,
                            made.getOrDefault(id, List.of()),
                            moves.getOrDefault(id, List.of())));
        }
        return records;
    }

    /** The record of one rollout. */
    public ConformityRecord of(Program program, RequirementCatalogue catalogue, RolloutId rollout) {
        return record(program, catalogue, rollout, assessments.of(rollout), targets.of(rollout));
    }

    private ConformityRecord record(
            Program program,
            RequirementCatalogue catalogue,
            RolloutId id,
            List<Assessment> made,
            List<VersionMove> moves) {
        LocalDate asOf = program.statusDate(clock);
        TargetHistory history = TargetHistory.of(program, moves);
        return new ConformityRecord(
                id, AssessmentSheet.of(catalogue, history.target(), made, asOf), history, made);
    }
}
