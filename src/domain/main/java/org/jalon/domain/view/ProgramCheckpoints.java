package org.jalon.domain.view;

import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.review.Appointment;
import org.jalon.domain.review.CheckpointYields;
import org.jalon.domain.review.DecisionLatency;

import java.time.Instant;
import java.util.List;

/**
 * How a program's checkpoints fare.
 *
 * @param exceptions the oldest first
 * @param bypasses what passed without a checkpoint, newest first
 * @param appointments who signs off
 * @param isPmo whether the viewer may say so, and approves exceptions
 */
public record ProgramCheckpoints(
        ProgramHeader header,
        List<CheckpointColumn> checkpoints,
        List<CheckpointRow> rows,
        CheckpointYields yields,
        DecisionLatency latency,
        List<ExceptionLine> exceptions,
        List<WaivedLine> waived,
        List<BypassLine> bypasses,
        List<Appointment> appointments,
        boolean isPmo,
        Instant asOf) {
    public ProgramCheckpoints {
        checkpoints = List.copyOf(checkpoints);
        rows = List.copyOf(rows);
        exceptions = List.copyOf(exceptions);
        waived = List.copyOf(waived);
        bypasses = List.copyOf(bypasses);
        appointments = List.copyOf(appointments);
    }
}
