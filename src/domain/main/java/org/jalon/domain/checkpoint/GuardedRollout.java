package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.IssueReading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A rollout in front of a checkpoint.
 *
 * @param checkpoint empty when no checkpoint of that code is defined
 * @param asOf the program's status date
 */
public record GuardedRollout(
        Program program,
        Rollout rollout,
        IssueReading issue,
        Optional<Checkpoint> checkpoint,
        LocalDate asOf) {}
