package org.jalon.plugin.rest;

import org.jalon.domain.rollout.ValueSources;
import org.jalon.domain.shared.IssueType;
import org.jalon.domain.view.ProgramSources;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a program finds its values, and the issue types there are to choose from. */
public record SourcesJson(
        ProgramJson program, List<Type> types, List<String> risks, List<String> conditions) {

    /** A type of issues. */
    public record Type(String id, String name) {}

    /** What is sent; a list that is missing means the types by their names. */
    public record Sent(List<String> risks, List<String> conditions) {
        static ValueSources of(Sent sent) {
            return sent == null
                    ? ValueSources.UNCHOSEN
                    : new ValueSources(ids(sent.risks), ids(sent.conditions));
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
                sources.conditions().stream().sorted().toList());
    }

    private static Type type(IssueType type) {
        return new Type(type.id(), type.name());
    }
}
