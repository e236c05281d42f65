package org.jalon.domain.checkpoint;

import java.util.Optional;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.IssueReading;

/** A rollout in front of a checkpoint; the checkpoint is empty when its definition is not there. */
public record GuardedRollout(
        Program program, Rollout rollout, IssueReading issue, Optional<Checkpoint> checkpoint) {}
