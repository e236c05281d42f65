package org.jalon.domain.exchange;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.conformity.RequirementProofs;
import org.jalon.domain.conformity.Requirements;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Writes requirements, proofs and assessments. Assessments are history: one that was imported
 * before is not added again, and none is ever replaced.
 */
public final class ConformityWriter {
    private final Requirements requirements;
    private final RequirementProofs proofs;
    private final Assessments assessments;
    private final Clock clock;

    public ConformityWriter(
            Requirements requirements,
            RequirementProofs proofs,
            Assessments assessments,
            Clock clock) {
        this.requirements = requirements;
        this.proofs = proofs;
        this.assessments = assessments;
        this.clock = clock;
    }

    /** Joins the running unit of work. */
    void write(ProgramFile file) {
        ConformitySection section = file.conformity();
        requirements.saveAll(file.standard().key(), section.requirements());
        proofs.saveAll(file.program().key(), section.proofs());
        var known = assessments.of(file.program().key());
        for (AssessmentEntry entry : section.assessments()) {
            Assessment said = assessment(entry);
            boolean isKnown =
                    known.getOrDefault(entry.rollout(), List.of()).stream().anyMatch(said::repeats);
            if (!isKnown) {
                assessments.add(entry.rollout(), said);
            }
        }
    }

    private Assessment assessment(AssessmentEntry entry) {
        return new Assessment(
                entry.requirement(),
                entry.version(),
                entry.day(),
                clock.instant(),
                Optional.empty(),
                entry.state(),
                entry.until(),
                entry.note());
    }
}
