package org.jalon.domain.exemption;

import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.receipt.DecisionLog;
import org.jalon.domain.rollout.RolloutId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Keeps exceptions. Whatever becomes of one is an entry of the decision log as well, in the same
 * unit of work, and how the rollout stood before its checkpoint has to be looked at again.
 */
public final class ExceptionRecord {
    private final RecordedExceptions exceptions;
    private final DecisionLog log;
    private final Standings standings;

    public ExceptionRecord(RecordedExceptions exceptions, DecisionLog log, Standings standings) {
        this.exceptions = exceptions;
        this.log = log;
        this.standings = standings;
    }

    List<RecordedException> of(RolloutId rollout) {
        return exceptions.of(rollout);
    }

    Optional<RecordedException> by(ExceptionId id) {
        return exceptions.by(id);
    }

    /** All of a program. */
    List<RecordedException> of(ProgramKey program) {
        return exceptions.of(program);
    }

    /** Notes once that it ran out; joins the running unit of work. */
    void expired(RecordedException said, Instant at) {
        log.appendOnce(ExceptionLog.expired(said, at));
    }

    /** Adds an exception; joins the running unit of work. */
    void add(RecordedException said) {
        exceptions.add(said);
        log.append(ExceptionLog.of(said));
        standings.forget(said.id().rollout());
    }

    /** Adds what was done about it; joins the running unit of work. */
    void add(RecordedException read, ExceptionStep step) {
        exceptions.add(read, step);
        log.append(ExceptionLog.of(read, step));
        standings.forget(read.id().rollout());
    }
}
