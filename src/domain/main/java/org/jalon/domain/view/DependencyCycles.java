package org.jalon.domain.view;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Names the circles among dependencies: first issues that wait for each other, none of which can be
 * done; then units that wait for each other otherwise.
 */
public final class DependencyCycles {
    private final Facts facts;
    private final IssueReadings issues;

    public DependencyCycles(Facts facts, IssueReadings issues) {
        this.facts = facts;
        this.issues = issues;
    }

    List<DependencyCycle> among(
            ProgramKey program,
            List<Dependency> shown,
            Map<JiraIssueId, Set<JiraIssueId>> waits,
            Function<BusinessUnitCode, LocalizedText> name) {
        List<DependencyCycle> found = new ArrayList<>();
        Set<Set<LocalizedText>> named = new HashSet<>();
        for (List<JiraIssueId> circle : Cycles.in(waits)) {
            List<LocalizedText> units =
                    circle.stream()
                            .flatMap(issue -> unitOf(program, issue).stream())
                            .map(name)
                            .toList();
            named.add(Set.copyOf(units));
            found.add(new DependencyCycle(withoutRepeats(units), keys(circle)));
        }
        for (List<String> circle : Cycles.in(byUnit(shown))) {
            List<LocalizedText> units =
                    circle.stream().map(BusinessUnitCode::new).map(name).toList();
            if (named.add(Set.copyOf(units))) {
                found.add(new DependencyCycle(units, List.of()));
            }
        }
        return found;
    }

    private static Map<String, Set<String>> byUnit(List<Dependency> shown) {
        Map<String, Set<String>> waits = new TreeMap<>();
        for (Dependency one : shown) {
            one.from()
                    .ifPresent(
                            from ->
                                    waits.computeIfAbsent(
                                                    one.at().rollout().bu().value(),
                                                    bu -> new TreeSet<>())
                                            .add(from.rollout().bu().value()));
        }
        return waits;
    }

    private Optional<BusinessUnitCode> unitOf(ProgramKey program, JiraIssueId issue) {
        return facts.ofIssue(issue).stream()
                .map(Fact::rollout)
                .filter(id -> id.program().equals(program))
                .map(RolloutId::bu)
                .findFirst();
    }

    private List<IssueKey> keys(List<JiraIssueId> circle) {
        Map<JiraIssueId, IssueHead> heads = issues.headsOf(circle);
        return circle.stream().filter(heads::containsKey).map(id -> heads.get(id).key()).toList();
    }

    /** A unit that several issues of the circle in a row belong to is named once. */
    private static List<LocalizedText> withoutRepeats(List<LocalizedText> units) {
        List<LocalizedText> once = new ArrayList<>();
        for (LocalizedText unit : units) {
            if (once.isEmpty() || !once.getLast().equals(unit)) {
                once.add(unit);
            }
        }
        if (once.size() > 1 && once.getLast().equals(once.getFirst())) {
            once.removeLast();
        }
        return once;
    }
}
