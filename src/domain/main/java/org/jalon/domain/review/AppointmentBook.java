package org.jalon.domain.review;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.RepeatedTransactions;

/** Writes down who signs off. */
public final class AppointmentBook {
    private final Appointments appointments;
    private final RepeatedTransactions transactions;

    public AppointmentBook(Appointments appointments, RepeatedTransactions transactions) {
        this.appointments = appointments;
        this.transactions = transactions;
    }

    void keep(ProgramKey program, Appointment appointment) {
        transactions.inOne(
                () -> {
                    appointments.appoint(program, appointment);
                    return appointment;
                });
    }
}
