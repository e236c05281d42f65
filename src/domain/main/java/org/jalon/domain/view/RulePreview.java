package org.jalon.domain.view;

import org.jalon.domain.shared.IssueReading;

import java.util.List;

/**
 * What a rule would do.
 *
 * @param count how many issues it finds
 * @param first some of them that the previewer may browse
 * @param elsewhere how many of the first {@link #LOOKED_AT} serve another rollout of the program
 * @param outside how many lie outside the Business Unit's own project
 */
public record RulePreview(int count, List<IssueReading> first, int elsewhere, int outside) {
    public static final int LOOKED_AT = 1000;

    public RulePreview {
        first = List.copyOf(first);
    }
}
