package org.jalon.domain.rollup;

import org.jalon.domain.shared.IssueFamily;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of an issue, upwards and downwards; a circle in the data ends a line. */
public final class Ancestry {
    private final IssueFamily family;

    public Ancestry(IssueFamily family) {
        this.family = family;
    }

    /** The issue itself, what it is part of, what that is part of, and so on. */
    public List<JiraIssueId> of(JiraIssueId issue) {
        Set<JiraIssueId> line = new LinkedHashSet<>();
        Optional<JiraIssueId> next = Optional.of(issue);
        while (next.isPresent() && line.add(next.get())) {
            next = family.parentOf(next.get());
        }
        return List.copyOf(line);
    }

    /** Everything that is part of the issue, at any depth, without the issue itself. */
    public Set<JiraIssueId> below(JiraIssueId issue) {
        Set<JiraIssueId> found = new LinkedHashSet<>();
        List<JiraIssueId> open = new ArrayList<>(List.of(issue));
        while (!open.isEmpty()) {
            for (JiraIssueId part : family.subTasksOf(open.remove(open.size() - 1))) {
                if (!part.equals(issue) && found.add(part)) {
                    open.add(part);
                }
            }
        }
        return found;
    }
}
