package org.jalon.domain.review;

import org.jalon.domain.program.ProgramKey;

import java.util.List;

/** Port: who signs off in a program, unique by role and Business Unit. */
public interface Appointments {
    List<Appointment> of(ProgramKey program);

    /**
     * Replaces the people of that role and unit; without people the appointment is gone. Joins the
     * running unit of work.
     */
    void appoint(ProgramKey program, Appointment appointment);
}
