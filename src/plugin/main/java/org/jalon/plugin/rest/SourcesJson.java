package org.jalon.plugin.rest;

import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.CostField.CostUnit;
import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.shared.IssueType;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.ProgramSources;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where a program finds its values, and what there is to choose from.
 *
 * @param cost null where no field was chosen
 * @param costLost whether the chosen field is gone, or holds no number any more
 */
public record SourcesJson(
        ProgramJson program,
        List<Type> types,
        List<String> risks,
        List<String> conditions,
        List<Type> fields,
        Cost cost,
        boolean costLost) {

    /** A type of issues, or a field. */
    public record Type(String id, String name) {}

    /** The field that holds what issues have cost, and what one in it stands for. */
    public record Cost(String field, String unit) {
        static final String UNREADABLE = "sources.cost.unreadable";

        private static Cost of(CostField cost) {
            return new Cost(cost.field(), Words.word(cost.unit()));
        }

        private CostField read() {
            return Arrays.stream(CostUnit.values())
                    .filter(it -> field != null && Words.word(it).equals(unit))
                    .findFirst()
                    .map(it -> new CostField(field, it))
                    .orElseThrow(() -> Refused.invalid(UNREADABLE));
        }
    }

    /**
     * What is sent; a list that is missing means the types by their names, a cost that is missing
     * that no field holds it.
     */
    public record Sent(List<String> risks, List<String> conditions, Cost cost) {
        static ValueSources of(Sent sent) {
            return sent == null
                    ? ValueSources.UNCHOSEN
                    : new ValueSources(
                            ids(sent.risks),
                            ids(sent.conditions),
                            Optional.ofNullable(sent.cost).map(Cost::read));
        }

        private static Optional<Set<String>> ids(List<String> sent) {
            return Optional.ofNullable(sent).map(HashSet::new);
        }
    }

    static SourcesJson of(ProgramSources sources, Words words) {
        return new SourcesJson(
                ProgramJson.of(sources.program(), words.locale()),
                sources.types().stream().map(SourcesJson::type).toList(),
                sources.risks().stream().sorted().toList(),
                sources.conditions().stream().sorted().toList(),
                sources.fields().stream().map(field -> new Type(field.id(), field.name())).toList(),
                sources.cost().map(Cost::of).orElse(null),
                sources.isCostLost());
    }

    private static Type type(IssueType type) {
        return new Type(type.id(), type.name());
    }
}
