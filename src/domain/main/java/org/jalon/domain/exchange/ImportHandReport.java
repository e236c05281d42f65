package org.jalon.domain.exchange;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.ActorId;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes what BUs report by hand because their work or their money is not in this Jira: all lines of
 * a table in one unit of work, or nothing with every error named. A BU's lead speaks for the BU,
 * the PMO for all.
 */
public final class ImportHandReport {
    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final ProgramRoles roles;
    private final HandReports reports;
    private final HandChanges changes;
    private final HandReportBook book;
    private final Clock clock;

    public ImportHandReport(
            VisiblePrograms programs,
            Rollouts rollouts,
            ProgramRoles roles,
            HandReports reports,
            HandChanges changes,
            HandReportBook book,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.roles = roles;
        this.reports = reports;
        this.changes = changes;
        this.book = book;
        this.clock = clock;
    }

    /** What the table would do, line by line; nothing is kept. */
    public HandOutcome preview(ActorId actor, ProgramKey program, CsvTable table) {
        return understand(actor, program, table);
    }

    /** Keeps what the table says, if every line of it is right. */
    public HandOutcome record(ActorId actor, ProgramKey program, CsvTable table) {
        return switch (understand(actor, program, table)) {
            case HandOutcome.Rejected rejected -> rejected;
            case HandOutcome.Understood understood -> recorded(understood.lines());
        };
    }

    private HandOutcome recorded(List<HandLine> lines) {
        book.keep(lines);
        return new HandOutcome.Understood(lines, true);
    }

    private HandOutcome understand(ActorId actor, ProgramKey key, CsvTable table) {
        Program program = programs.by(actor, key);
        requireReporter(actor, program);
        ImportErrors errors = new ImportErrors();
        HandReportReader reader =
                new HandReportReader(
                        program,
                        id -> rollouts.by(id).isPresent() && mayReport(actor, program, id),
                        LocalDate.ofInstant(clock.instant(), program.zone()),
                        errors);
        List<HandEntry> entries = reader.read(table);
        FallingCosts.check(entries, reports.of(key), table.columns(), errors);
        return errors.isEmpty()
                ? new HandOutcome.Understood(changes.of(key, entries), false)
                : new HandOutcome.Rejected(errors.inOrder());
    }

    /** Whose lines would all be wrong is told so at once. */
    private void requireReporter(ActorId actor, Program program) {
        boolean any =
                rollouts.of(program.key()).stream()
                        .anyMatch(rollout -> mayReport(actor, program, rollout.id()));
        if (!any) {
            roles.require(actor, program, ProgramRole.PMO);
        }
    }

    private boolean mayReport(ActorId actor, Program program, RolloutId id) {
        return roles.has(actor, program, ProgramRole.PMO)
                || roles.has(actor, program, id.bu(), ProgramRole.BU_LEAD);
    }
}
