package org.jalon.domain.exchange;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.Assessments;
import org.jalon.domain.conformity.RequirementProofs;
import org.jalon.domain.conformity.Requirements;
import org.jalon.domain.exemption.BroughtWaiver;
import org.jalon.domain.exemption.BroughtWaivers;

import java.time.Clock;
import java.time.LocalTime;
import java.util.List;

/**
 * Writes requirements, proofs and assessments, and a waiver as the exception it is. Assessments are
 * history: one that was imported before is not added again, and none is ever replaced.
 */
public final class ConformityWriter {
    private final Requirements requirements;
    private final RequirementProofs proofs;
    private final Assessments assessments;
    private final BroughtWaivers waivers;
    private final Clock clock;

    public ConformityWriter(
            Requirements requirements,
            RequirementProofs proofs,
            Assessments assessments,
            BroughtWaivers waivers,
            Clock clock) {
        this.requirements = requirements;
        this.proofs = proofs;
        this.assessments = assessments;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** Joins the running unit of work. */
    void write(ProgramFile file) {
        ConformitySection section = file.conformity();
        requirements.saveAll(file.standard().key(), section.requirements());
        proofs.saveAll(file.program().key(), section.proofs());
        var known = assessments.of(file.program().key());
        for (AssessmentEntry entry : section.assessments()) {
            Assessment said = entry.assessment(clock.instant());
            boolean isKnown =
                    known.getOrDefault(entry.rollout(), List.of()).stream().anyMatch(said::repeats);
            if (!isKnown) {
                assessments.add(entry.rollout(), said);
                entry.waiver().ifPresent(waiver -> waive(file, entry, waiver));
            }
        }
    }

    /** It was asked for and approved before it came here. */
    private void waive(ProgramFile file, AssessmentEntry entry, WaiverEntry waiver) {
        waivers.add(
                entry.rollout(),
                entry.requirement(),
                new BroughtWaiver(
                        entry.day()
                                .atTime(LocalTime.NOON)
                                .atZone(file.program().zone())
                                .toInstant(),
                        waiver.owner(),
                        waiver.approvedBy(),
                        entry.note(),
                        waiver.control(),
                        entry.until().orElseThrow()));
    }
}
