package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.review.Appointment;
import org.jalon.domain.review.Appointments;
import org.jalon.domain.review.DecisionLatency;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What the page of a program's checkpoints needs beside checkpoints. */
public final class CheckpointDesk {
    /** Enough for a median, and few enough to show what is usual now. */
    static final int LAST_DECISIONS = 12;

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ProgramHeaders headers;
    private final Appointments appointments;
    private final WindowCalendar calendar;

    public CheckpointDesk(
            VisiblePrograms programs,
            ProgramRoles roles,
            ProgramHeaders headers,
            Appointments appointments,
            WindowCalendar calendar) {
        this.programs = programs;
        this.roles = roles;
        this.headers = headers;
        this.appointments = appointments;
        this.calendar = calendar;
    }

    Program program(ActorId actor, ProgramKey key) {
        return programs.by(actor, key);
    }

    ProgramHeader header(Program program) {
        return headers.of(program);
    }

    boolean isPmo(ActorId actor, Program program) {
        return roles.has(actor, program, ProgramRole.PMO);
    }

    List<Appointment> appointments(Program program) {
        return appointments.of(program.key());
    }

    /** How long the last decisions took, each counted by its Business Unit's calendar. */
    DecisionLatency latency(Program program, Collection<Review> reviews) {
        return DecisionLatency.of(
                reviews.stream()
                        .filter(review -> !review.isOpen())
                        .sorted(Comparator.comparing(CheckpointDesk::decided).reversed())
                        .limit(LAST_DECISIONS)
                        .map(
                                review ->
                                        calendar.workingDays(
                                                program,
                                                review.id().rollout().bu(),
                                                review.opened(),
                                                decided(review)))
                        .toList());
    }

    private static Instant decided(Review review) {
        return review.decision().orElseThrow().at();
    }

    Instant now() {
        return calendar.now();
    }
}
