package org.jalon.domain.exchange;

import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.standard.VersionName;

import java.time.LocalDate;
import java.util.Optional;

/** An assessment of the file. */
record AssessmentEntry(
        RolloutId rollout,
        RequirementCode requirement,
        VersionName version,
        LocalDate day,
        AssessmentState state,
        Optional<LocalDate> until,
        String note) {}
