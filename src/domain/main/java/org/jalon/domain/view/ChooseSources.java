package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollout.ValueSourcesKept;
import org.jalon.domain.rollup.IssueKinds;
import org.jalon.domain.rollup.ReconcileFacts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.BackgroundStart;
import org.jalon.domain.shared.IssueType;
import org.jalon.domain.shared.IssueTypes;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The PMO says where a program finds values that not every Jira keeps in the same place. */
public final class ChooseSources {
    public static final String BOTH = "sources.types.both";
    public static final String UNKNOWN = "sources.types.unknown";

    private final VisiblePrograms programs;
    private final ProgramRoles roles;
    private final ProgramHeaders headers;
    private final ValueSourcesKept kept;
    private final IssueTypes types;
    private final IssueKinds kinds;
    private final RepeatedTransactions transactions;
    private final BackgroundStart background;

    public ChooseSources(
            VisiblePrograms programs,
            ProgramRoles roles,
            ProgramHeaders headers,
            ValueSourcesKept kept,
            IssueTypes types,
            IssueKinds kinds,
            RepeatedTransactions transactions,
            BackgroundStart background) {
        this.programs = programs;
        this.roles = roles;
        this.headers = headers;
        this.kept = kept;
        this.types = types;
        this.kinds = kinds;
        this.transactions = transactions;
        this.background = background;
    }

    /** What is chosen, or {@link Refused} to who is no PMO. */
    public ProgramSources of(ActorId actor, ProgramKey key) {
        Program program = managed(actor, key);
        ValueSources chosen = kept.of(key);
        return new ProgramSources(
                headers.of(program), kinds.risks(chosen), kinds.conditions(chosen), types.all());
    }

    /** Chooses anew; all issues are looked at again soon. */
    public void save(ActorId actor, ProgramKey key, ValueSources chosen) {
        managed(actor, key);
        check(chosen);
        transactions.inOne(
                () -> {
                    kept.save(key, chosen);
                    return chosen;
                });
        background.soon(ReconcileFacts.WORK);
    }

    private void check(ValueSources chosen) {
        Set<String> risks = kinds.risks(chosen);
        Set<String> conditions = kinds.conditions(chosen);
        List<IssueType> all = types.all();
        named(all, type -> risks.contains(type.id()) && conditions.contains(type.id()))
                .ifPresent(
                        type -> {
                            throw Refused.invalid(BOTH, type.name());
                        });
        List<String> known = all.stream().map(IssueType::id).toList();
        if (!known.containsAll(risks) || !known.containsAll(conditions)) {
            throw Refused.invalid(UNKNOWN);
        }
    }

    private static Optional<IssueType> named(List<IssueType> types, Predicate<IssueType> wanted) {
        return types.stream().filter(wanted).findFirst();
    }

    private Program managed(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        roles.require(actor, program, ProgramRole.PMO);
        return program;
    }
}
