package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.receipt.ReadBypasses;
import org.jalon.domain.shared.ActorId;

import java.util.List;

/** Where the rollouts of a program do not go through its checkpoints as they are asked to. */
public final class ProgramDeviations {
    private final ExceptionLines exceptions;
    private final ReadBypasses bypasses;

    public ProgramDeviations(ExceptionLines exceptions, ReadBypasses bypasses) {
        this.exceptions = exceptions;
        this.bypasses = bypasses;
    }

    /** The oldest first. */
    List<ExceptionLine> exceptions(Program program) {
        return exceptions.of(program);
    }

    /** The requirements that are waived, or were. */
    List<WaivedLine> waived(Program program) {
        return exceptions.waived(program);
    }

    /** What passed without a checkpoint, newest first. */
    List<BypassLine> bypasses(ActorId viewer, Program program) {
        return bypasses.of(viewer, program.key());
    }
}
