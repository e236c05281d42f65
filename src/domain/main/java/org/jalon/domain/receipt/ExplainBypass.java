package org.jalon.domain.receipt;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.List;

/**
 * The lead of a Business Unit says why an issue passed without its checkpoint. It is said once, and
 * stays in the decision log.
 */
public final class ExplainBypass {
    static final String NOT_FOUND = "receipt.bypass.not-found";
    static final String WITHOUT_WORDS = "receipt.bypass.without-words";
    static final String EXPLAINED = "receipt.bypass.explained";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final Bypasses bypasses;
    private final DecisionLog log;
    private final RepeatedTransactions transactions;
    private final Clock clock;

    public ExplainBypass(
            VisiblePrograms programs,
            ProgramRoles roles,
            Bypasses bypasses,
            DecisionLog log,
            RepeatedTransactions transactions,
            Clock clock) {
        this.programs = programs;
        this.roles = roles;
        this.bypasses = bypasses;
        this.log = log;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Keeps the explanation, or throws {@link Refused}. */
    public void of(ActorId actor, ProgramKey key, long id, String text) {
        Program program = programs.by(actor, key);
        transactions.inOne(
                () -> {
                    StoredBypass stored =
                            bypasses.by(id)
                                    .filter(s -> s.bypass().rollout().program().equals(key))
                                    .orElseThrow(() -> Refused.notFound(NOT_FOUND));
                    Bypass bypass = stored.bypass();
                    roles.require(actor, program, bypass.rollout().bu(), ProgramRole.BU_LEAD);
                    if (text == null || text.isBlank()) {
                        throw Refused.invalid(WITHOUT_WORDS);
                    }
                    if (!bypass.isOpen()) {
                        throw new Refused(new Refusal(Refusal.Kind.CONFLICT, EXPLAINED, List.of()));
                    }
                    Bypass.Explanation given =
                            new Bypass.Explanation(text.strip(), actor, clock.instant());
                    bypasses.save(new StoredBypass(id, bypass.explained(given)));
                    log.append(entry(bypass, given));
                    return null;
                });
    }

    private static LogEntry entry(Bypass bypass, Bypass.Explanation given) {
        return LogEntry.of(bypass.rollout(), LogKind.EXPLAINED, given.at())
                .at(bypass.checkpoint(), 0)
                .about(bypass.issue())
                .fact("way", bypass.way())
                .fact("explanation", given.text())
                .person(Part.ACTED, given.by());
    }
}
