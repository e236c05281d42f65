package org.jalon.domain.rollout;

import java.util.Optional;
import java.util.Set;

/**
 * Where in Jira a program finds values that not every Jira keeps in the same place.
 *
 * @param risks ids of the issue types that are risks; empty when nobody chose: those named "Risk"
 * @param conditions likewise, "Condition"
 * @param cost where issues hold what they have cost; empty when they don't
 */
public record ValueSources(
        Optional<Set<String>> risks, Optional<Set<String>> conditions, Optional<CostField> cost) {
    /** Nobody has chosen anything. */
    public static final ValueSources UNCHOSEN =
            new ValueSources(Optional.empty(), Optional.empty(), Optional.empty());

    public ValueSources {
        risks = risks.map(Set::copyOf);
        conditions = conditions.map(Set::copyOf);
    }

    /** Without a field for cost. */
    public ValueSources(Optional<Set<String>> risks, Optional<Set<String>> conditions) {
        this(risks, conditions, Optional.empty());
    }
}
