package org.jalon.domain.checkpoint;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How one criterion stood.
 *
 * @param since the day it was first found in this state
 */
public record StandingCriterion(
        CriterionCode code, Finding finding, Optional<Exemption> exemption, LocalDate since) {}
