package org.jalon.domain.rollout;

import org.jalon.domain.program.MilestoneCode;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What was forecast for a milestone from a day on; an empty date means the forecast was withdrawn.
 */
public record Forecast(MilestoneCode milestone, LocalDate recordedOn, Optional<LocalDate> date) {}
