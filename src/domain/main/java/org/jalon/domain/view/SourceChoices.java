package org.jalon.domain.view;

import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollup.IssueKinds;
import org.jalon.domain.shared.IssueType;
import org.jalon.domain.shared.IssueTypes;
import org.jalon.domain.shared.NumberFields;
import org.jalon.domain.shared.Refused;

import java.util.List;
import java.util.Set;

/** What there is in Jira that a program can find its values in, and what can't be chosen. */
public final class SourceChoices {
    public static final String BOTH = "sources.types.both";
    public static final String UNKNOWN = "sources.types.unknown";
    public static final String NO_NUMBER = "sources.cost.unknown";

    private final IssueTypes types;
    private final IssueKinds kinds;
    private final NumberFields fields;

    public SourceChoices(IssueTypes types, IssueKinds kinds, NumberFields fields) {
        this.types = types;
        this.kinds = kinds;
        this.fields = fields;
    }

    ProgramSources of(ProgramHeader program, ValueSources chosen) {
        return new ProgramSources(
                program,
                kinds.risks(chosen),
                kinds.conditions(chosen),
                types.all(),
                chosen.cost(),
                fields.all());
    }

    /** Throws {@link Refused} when something of it can't be. */
    void check(ValueSources chosen) {
        Set<String> risks = kinds.risks(chosen);
        Set<String> conditions = kinds.conditions(chosen);
        List<IssueType> all = types.all();
        for (IssueType type : all) {
            if (risks.contains(type.id()) && conditions.contains(type.id())) {
                throw Refused.invalid(BOTH, type.name());
            }
        }
        List<String> known = all.stream().map(IssueType::id).toList();
        if (!known.containsAll(risks) || !known.containsAll(conditions)) {
            throw Refused.invalid(UNKNOWN);
        }
        if (chosen.cost().filter(cost -> !fields.has(cost.field())).isPresent()) {
            throw Refused.invalid(NO_NUMBER);
        }
    }
}
