package org.jalon.domain.rollup;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.rollout.ValueSourcesKept;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueType;
import org.jalon.domain.shared.IssueTypes;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells work, risks and conditions apart by the issue types that a program chose for them. */
public final class IssueKinds {
    /** What the issue types are called where nobody chose. */
    public static final String RISK = "Risk";

    public static final String CONDITION = "Condition";

    private final ValueSourcesKept sources;
    private final IssueTypes types;

    public IssueKinds(ValueSourcesKept sources, IssueTypes types) {
        this.sources = sources;
        this.types = types;
    }

    /** How to tell the issues of this program apart; reads the choice once. */
    Function<IssueReading, FactKind> of(ProgramKey program) {
        ValueSources chosen = sources.of(program);
        Set<String> risks = risks(chosen);
        Set<String> conditions = conditions(chosen);
        return issue -> {
            if (risks.contains(issue.typeId())) {
                return FactKind.RISK;
            }
            return conditions.contains(issue.typeId()) ? FactKind.CONDITION : FactKind.WORK;
        };
    }

    /** The ids of the issue types that are conditions in this program. */
    public Set<String> conditions(ProgramKey program) {
        return conditions(sources.of(program));
    }

    /** The ids of the issue types that are risks. */
    public Set<String> risks(ValueSources chosen) {
        return chosenOrNamed(chosen.risks(), RISK);
    }

    /** The ids of the issue types that are conditions. */
    public Set<String> conditions(ValueSources chosen) {
        return chosenOrNamed(chosen.conditions(), CONDITION);
    }

    private Set<String> chosenOrNamed(Optional<Set<String>> chosen, String name) {
        return chosen.orElseGet(
                () ->
                        types.all().stream()
                                .filter(type -> type.name().equalsIgnoreCase(name))
                                .map(IssueType::id)
                                .collect(Collectors.toSet()));
    }
}
