package org.jalon.domain.exchange;

import org.jalon.domain.conformity.Assessment;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.standard.VersionName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * An assessment of the file.
 *
 * @param waiver who approved what is waived; empty for all other states, and for what is known
 *     already
 */
record AssessmentEntry(
        RolloutId rollout,
        RequirementCode requirement,
        VersionName version,
        LocalDate day,
        AssessmentState state,
        Optional<LocalDate> until,
        String note,
        Optional<WaiverEntry> waiver) {

    AssessmentEntry with(WaiverEntry approved) {
        return new AssessmentEntry(
                rollout, requirement, version, day, state, until, note, Optional.of(approved));
    }

    /** As it is stored at that moment. */
    Assessment assessment(Instant at) {
        return new Assessment(
                requirement,
                version,
                day,
                at,
                waiver.map(WaiverEntry::approvedBy),
                state,
                until,
                note);
    }
}
