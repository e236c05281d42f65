package org.jalon.domain.view;

import org.jalon.domain.measure.CostBook;
import org.jalon.domain.measure.ReadCosts;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollout.ValueSourcesKept;
import org.jalon.domain.rollup.ReconcileFacts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundStart;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

/** The PMO says where a program finds values that not every Jira keeps in the same place. */
public final class ChooseSources {
    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ProgramHeaders headers;
    private final ValueSourcesKept kept;
    private final SourceChoices choices;
    private final CostBook costs;
    private final RepeatedTransactions transactions;
    private final BackgroundStart background;

    public ChooseSources(
            VisiblePrograms programs,
            ProgramRoles roles,
            ProgramHeaders headers,
            ValueSourcesKept kept,
            SourceChoices choices,
            CostBook costs,
            RepeatedTransactions transactions,
            BackgroundStart background) {
        this.programs = programs;
        this.roles = roles;
        this.headers = headers;
        this.kept = kept;
        this.choices = choices;
        this.costs = costs;
        this.transactions = transactions;
        this.background = background;
    }

    /** What is chosen, or {@link Refused} to who is no PMO. */
    public ProgramSources of(ActorId actor, ProgramKey key) {
        Program program = managed(actor, key);
        return choices.of(headers.of(program), kept.of(key));
    }

    /** Chooses anew; all issues are looked at again soon. */
    public void save(ActorId actor, ProgramKey key, ValueSources chosen) {
        managed(actor, key);
        choices.check(chosen);
        transactions.inOne(
                () -> {
                    if (!kept.of(key).cost().equals(chosen.cost())) {
                        costs.forget(key);
                    }
                    kept.save(key, chosen);
                    return chosen;
                });
        background.soon(ReconcileFacts.WORK);
        if (chosen.cost().isPresent()) {
            background.soon(ReadCosts.WORK);
        }
    }

    private Program managed(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        return program;
    }
}
