package org.jalon.domain.view;

import org.jalon.domain.shared.IssueType;

import java.util.List;
import java.util.Set;

/**
 * Where a program finds its values, and what there is to choose from.
 *
 * @param risks ids of the issue types that are risks now, chosen or by their name
 * @param conditions likewise
 */
public record ProgramSources(
        ProgramHeader program, Set<String> risks, Set<String> conditions, List<IssueType> types) {
    public ProgramSources {
        risks = Set.copyOf(risks);
        conditions = Set.copyOf(conditions);
        types = List.copyOf(types);
    }
}
