package org.jalon.domain.history;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;

import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;

/** Port: the snapshots of programs, unique by program and day. What is kept is never changed. */
public interface Snapshots {
    /** The days of which there is a snapshot. */
    NavigableSet<LocalDate> days(ProgramKey program);

    /**
     * The snapshot of that day in a bounded number of queries.
     *
     * @param program says what a snapshot doesn't: name, project, zone
     */
    Optional<ProgramSnapshot> of(Program program, LocalDate day);

    /**
     * Keeps the snapshot; joins the running unit of work.
     *
     * @throws org.jalon.domain.shared.DuplicateKey when there is one of that day, now or at commit
     */
    void add(ProgramSnapshot snapshot);

    /** Removes the snapshot of that day, if there is one; joins the running unit of work. */
    void remove(ProgramKey program, LocalDate day);
}
