package org.jalon.domain.checkpoint;

import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Map;

/** Port: why a Business Unit goes ahead although something is not met, as it was recorded. */
public interface RecordedExplanations {
    /** The reasons of a rollout that hold on that day, by what is not met. */
    Map<CriterionCode, String> inForce(RolloutId rollout, LocalDate day);
}
