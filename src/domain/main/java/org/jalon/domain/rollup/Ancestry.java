package org.jalon.domain.rollup;

import org.jalon.domain.shared.IssueFamily;
import org.jalon.domain.shared.JiraIssueId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    /** The lines of many issues, in as many readings as the longest of them has levels. */
    Map<JiraIssueId, List<JiraIssueId>> of(Collection<JiraIssueId> issues) {
        Map<JiraIssueId, JiraIssueId> above = new HashMap<>();
        Set<JiraIssueId> asked = new HashSet<>();
        Collection<JiraIssueId> level = issues;
        while (!level.isEmpty()) {
            asked.addAll(level);
            Map<JiraIssueId, JiraIssueId> parents = family.parentsOf(level);
            above.putAll(parents);
            level = parents.values().stream().filter(parent -> !asked.contains(parent)).toList();
        }
        Map<JiraIssueId, List<JiraIssueId>> lines = new HashMap<>();
        issues.forEach(issue -> lines.put(issue, line(issue, above)));
        return lines;
    }

    private static List<JiraIssueId> line(JiraIssueId issue, Map<JiraIssueId, JiraIssueId> above) {
        Set<JiraIssueId> line = new LinkedHashSet<>();
        for (JiraIssueId next = issue; next != null && line.add(next); ) {
            next = above.get(next);
        }
        return List.copyOf(line);
    }

    /** Everything that is part of any of the issues, at any depth. */
    Set<JiraIssueId> below(Collection<JiraIssueId> issues) {
        Set<JiraIssueId> found = new LinkedHashSet<>();
        Collection<JiraIssueId> open = issues;
        while (!open.isEmpty()) {
            open = family.subTasksOf(open).stream().filter(found::add).toList();
        }
        return found;
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
