package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

import java.time.LocalDate;

/** A rollout in front of a checkpoint, as of a day. */
public record CriterionSubject(
        Program program, Rollout rollout, CheckpointCode checkpoint, LocalDate asOf) {}
