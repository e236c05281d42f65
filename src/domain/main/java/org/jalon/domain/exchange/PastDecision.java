package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;

import java.time.LocalDate;

/** A decision about a checkpoint that was taken before the program came here, or elsewhere. */
record PastDecision(
        CheckpointCode checkpoint, LocalDate asked, LocalDate decided, Outcome outcome) {}
