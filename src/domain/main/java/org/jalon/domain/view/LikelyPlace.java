package org.jalon.domain.view;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;

import java.util.Optional;

/** Where an issue probably belongs: a rollout, and its open milestone that is due next. */
public record LikelyPlace(RolloutId rollout, Optional<MilestoneCode> milestone) {}
