package org.jalon.domain.rollup;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.shared.IssueFamily;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An issue concerns us by its project, which is that of a Business Unit or a program; as a rollout
 * or milestone; or by a fact of its own, of the issue it is part of, or of one that waits for it.
 * The projects are known in memory, the rest is asked of the tables that all nodes share.
 */
public final class ConcernedByProjectOrFact implements ConcernedIssues {
    /** Shorter than the time after which an issue is looked at last: so that look knows. */
    static final Duration KNOWN_FOR = Duration.ofSeconds(4);

    private final Programs programs;
    private final BusinessUnits units;
    private final Rollouts rollouts;
    private final Facts facts;
    private final IssueReadings issues;
    private final IssueFamily family;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Set.of(), Set.of());

    /**
     * @param plans the issues of rollouts and their milestones, wherever they were moved
     */
    private record Known(Instant until, Set<JiraProjectId> projects, Set<JiraIssueId> plans) {}

    public ConcernedByProjectOrFact(
            Programs programs,
            BusinessUnits units,
            Rollouts rollouts,
            Facts facts,
            IssueReadings issues,
            IssueFamily family,
            Clock clock) {
        this.programs = programs;
        this.units = units;
        this.rollouts = rollouts;
        this.facts = facts;
        this.issues = issues;
        this.family = family;
        this.clock = clock;
    }

    @Override
    public boolean isSurely(JiraProjectId project) {
        return known.projects().contains(project);
    }

    @Override
    public Set<JiraIssueId> among(Map<JiraIssueId, JiraProjectId> asked) {
        Known now = current();
        Set<JiraIssueId> concerned = new LinkedHashSet<>();
        Set<JiraIssueId> others = new LinkedHashSet<>();
        asked.forEach(
                (issue, project) ->
                        (now.projects().contains(project) || now.plans().contains(issue)
                                        ? concerned
                                        : others)
                                .add(issue));
        concerned.addAll(relatedToFacts(others));
        return concerned;
    }

    private Set<JiraIssueId> relatedToFacts(Set<JiraIssueId> others) {
        Map<JiraIssueId, Set<JiraIssueId>> relatives = new HashMap<>();
        others.forEach(issue -> relatives.put(issue, new HashSet<>(issues.blockedBy(issue))));
        family.parentsOf(others).forEach((issue, parent) -> relatives.get(issue).add(parent));
        others.forEach(issue -> relatives.get(issue).add(issue));
        Set<JiraIssueId> all = new LinkedHashSet<>();
        relatives.values().forEach(all::addAll);
        Set<JiraIssueId> withFact = new HashSet<>();
        facts.ofIssues(all).forEach(fact -> withFact.add(fact.issue()));
        Set<JiraIssueId> related = new LinkedHashSet<>();
        relatives.forEach(
                (issue, its) -> {
                    if (its.stream().anyMatch(withFact::contains)) {
                        related.add(issue);
                    }
                });
        return related;
    }

    private Known current() {
        Instant now = clock.instant();
        if (known.until().isBefore(now)) {
            known = read(now.plus(KNOWN_FOR));
        }
        return known;
    }

    private Known read(Instant until) {
        Set<JiraProjectId> projects = new HashSet<>();
        Set<JiraIssueId> plans = new HashSet<>();
        units.all().stream()
                .map(BusinessUnit::projects)
                .flatMap(List::stream)
                .forEach(projects::add);
        for (Program program : programs.all()) {
            projects.add(program.project());
            rollouts.of(program.key())
                    .forEach(
                            rollout -> {
                                plans.add(rollout.issue());
                                rollout.milestones().stream()
                                        .map(Milestone::issue)
                                        .forEach(plans::add);
                            });
        }
        return new Known(until, projects, plans);
    }
}
