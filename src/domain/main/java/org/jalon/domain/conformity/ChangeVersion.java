package org.jalon.domain.conformity;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;
import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.Standards;
import org.jalon.domain.standard.VersionChange;
import org.jalon.domain.standard.VersionLife;
import org.jalon.domain.standard.VersionName;

import java.time.Clock;
import java.time.LocalDate;

/** Somebody publishes a version of the program's Standard, lets one run out, or retires it. */
public final class ChangeVersion {
    public static final String FORBIDDEN = "standard.change.forbidden";

    private final VisiblePrograms programs;
    private final Assessors assessors;
    private final Standards standards;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public ChangeVersion(
            VisiblePrograms programs,
            Assessors assessors,
            Standards standards,
            RepeatedTransactions transactions,
            Clock clock) {
        this.programs = programs;
        this.assessors = assessors;
        this.standards = standards;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Moves the version on the program's status date, or {@link Refused}; then nothing changes. */
    public void to(ActorId actor, ProgramKey key, VersionName version, VersionChange change) {
        Program program = programs.by(actor, key);
        if (!assessors.mayChangeStandard(actor, program)) {
            throw Refused.forbidden(FORBIDDEN);
        }
        LocalDate today = program.statusDate(clock);
        transactions.inOne(
                () -> {
                    Standard present =
                            standards
                                    .by(program.standard())
                                    .orElseThrow(
                                            () ->
                                                    Refused.notFound(
                                                            ProgramSheets.NO_STANDARD,
                                                            program.standard().value()));
                    standards.save(
                            VersionLife.moved(present, version, change.to(), change.end(), today));
                    return version;
                });
    }
}
