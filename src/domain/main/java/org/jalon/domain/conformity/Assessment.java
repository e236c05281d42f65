package org.jalon.domain.conformity;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.VersionName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What somebody found about one requirement of a rollout. It is never changed: who sees it
 * otherwise later adds another one.
 *
 * @param version the version whose wording was assessed
 * @param day the day it belongs to, in the program's count of days
 * @param at the moment it was stored
 * @param by who; empty when a program file said so
 * @param until how long a waiver holds, that day included; empty for all other states
 * @param note empty text when nothing was added
 */
public record Assessment(
        RequirementCode requirement,
        VersionName version,
        LocalDate day,
        Instant at,
        Optional<ActorId> by,
        AssessmentState state,
        Optional<LocalDate> until,
        String note) {

    public Assessment {
        if ((state == AssessmentState.WAIVED) != until.isPresent()) {
            throw new IllegalArgumentException(requirement + ": " + state + " until " + until);
        }
    }

    /** How it counts on a day: a waiver that has run out is a nonconformity. */
    public AssessmentState stateOn(LocalDate date) {
        return until.filter(end -> end.isBefore(date)).isPresent()
                ? AssessmentState.NOT_CONFORM
                : state;
    }

    /** Whether this says the same as the other, whenever and by whom it was stored. */
    public boolean repeats(Assessment other) {
        return new Assessment(requirement, version, day, other.at, other.by, state, until, note)
                .equals(other);
    }
}
