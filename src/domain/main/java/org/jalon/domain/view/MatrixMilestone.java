package org.jalon.domain.view;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.shared.LocalizedText;

import java.util.Optional;

/** A column of the matrix with the checkpoint that is decided at it. */
public record MatrixMilestone(PlannedMilestone planned, Optional<MilestoneCheckpoint> checkpoint) {
    /** A checkpoint by its code and name. */
    public record MilestoneCheckpoint(CheckpointCode code, LocalizedText name) {}
}
