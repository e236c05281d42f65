package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.Appointment;
import org.jalon.domain.review.Appointments;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.AppointmentRow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Who signs off, one row for each person. */
public final class ActiveObjectsAppointments implements Appointments {
    private final ActiveObjects activeObjects;

    public ActiveObjectsAppointments(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Appointment> of(ProgramKey program) {
        Map<Appointment, Set<ActorId>> people = new LinkedHashMap<>();
        for (AppointmentRow row : rows(program)) {
            people.computeIfAbsent(role(row), role -> new HashSet<>())
                    .add(new ActorId(row.getActorKey()));
        }
        List<Appointment> appointments = new ArrayList<>();
        people.forEach(
                (of, holders) -> appointments.add(new Appointment(of.role(), of.unit(), holders)));
        return appointments;
    }

    @Override
    public void appoint(ProgramKey program, Appointment appointment) {
        Set<ActorId> added = new HashSet<>(appointment.people());
        for (AppointmentRow row : rows(program)) {
            Appointment known = role(row);
            boolean same =
                    known.role().equals(appointment.role())
                            && known.unit().equals(appointment.unit());
            if (same && !added.remove(new ActorId(row.getActorKey()))) {
                activeObjects.delete(row);
            }
        }
        for (ActorId person : added) {
            create(program, appointment, person);
        }
    }

    private void create(ProgramKey program, Appointment appointment, ActorId person) {
        String role = appointment.role().value();
        String unit = appointment.unit().map(BusinessUnitCode::value).orElse("");
        activeObjects.create(
                AppointmentRow.class,
                new Columns()
                        .with(
                                "APPOINTMENT_KEY",
                                RowKey.of(program.value(), role, unit, person.key()))
                        .with("PROGRAM_KEY", program.value())
                        .with("ROLE_CODE", role)
                        .with("UNIT_CODE", appointment.unit().map(BusinessUnitCode::value))
                        .with("ACTOR_KEY", person.key())
                        .values());
    }

    /** What a row is about, without the person. */
    private static Appointment role(AppointmentRow row) {
        return new Appointment(
                new SignOffRoleCode(row.getRoleCode()),
                Optional.ofNullable(row.getUnitCode()).map(BusinessUnitCode::new),
                Set.of());
    }

    private AppointmentRow[] rows(ProgramKey program) {
        return activeObjects.find(
                AppointmentRow.class,
                Query.select()
                        .where("PROGRAM_KEY = ?", program.value())
                        .order("ROLE_CODE, UNIT_CODE, ACTOR_KEY"));
    }
}
