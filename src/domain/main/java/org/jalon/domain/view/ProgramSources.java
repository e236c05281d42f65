package org.jalon.domain.view;

import org.jalon.domain.rollout.CostField;
import org.jalon.domain.shared.IssueType;
import org.jalon.domain.shared.NumberField;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a program finds its values, and what there is to choose from.
 *
 * @param risks ids of the issue types that are risks now, chosen or by their name
 * @param conditions likewise
 */
public record ProgramSources(
        ProgramHeader program,
        Set<String> risks,
        Set<String> conditions,
        List<IssueType> types,
        Optional<CostField> cost,
        List<NumberField> fields) {
    public ProgramSources {
        risks = Set.copyOf(risks);
        conditions = Set.copyOf(conditions);
        types = List.copyOf(types);
        fields = List.copyOf(fields);
    }

    /** Whether a field was chosen for cost that is gone, or holds no number any more. */
    public boolean isCostLost() {
        return cost.filter(it -> fields.stream().noneMatch(f -> f.id().equals(it.field())))
                .isPresent();
    }
}
