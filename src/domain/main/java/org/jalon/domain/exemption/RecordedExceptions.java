package org.jalon.domain.exemption;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Optional;

/** Port: the exceptions of rollouts, unique by id. Rows are only added. */
public interface RecordedExceptions {
    /** Those of a rollout, by number. */
    List<RecordedException> of(RolloutId rollout);

    /** All of a program, in a bounded number of queries. */
    List<RecordedException> of(ProgramKey program);

    Optional<RecordedException> by(ExceptionId id);

    /** Adds an exception without steps; joins the running unit of work. */
    void add(RecordedException exception);

    /**
     * Adds a step behind those the exception was read with; joins the running unit of work, which
     * is to be repeated when another writer came first.
     */
    void add(RecordedException read, ExceptionStep step);
}
