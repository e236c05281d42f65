package org.jalon.domain.view;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.RuleSearch;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjects;

import java.util.List;
import java.util.stream.Collectors;

/** Whom a rule would touch. */
public final class RuleReach {
    private final RuleSearch search;
    private final Facts facts;
    private final IssueReadings issues;
    private final BusinessUnits units;
    private final JiraProjects projects;

    public RuleReach(
            RuleSearch search,
            Facts facts,
            IssueReadings issues,
            BusinessUnits units,
            JiraProjects projects) {
        this.search = search;
        this.facts = facts;
        this.issues = issues;
        this.units = units;
        this.projects = projects;
    }

    RulePreview of(ActorId actor, CheckedRule rule, int count, int first) {
        List<JiraIssueId> found = search.find(actor, rule.jql(), RulePreview.LOOKED_AT);
        List<IssueReading> shown =
                found.stream()
                        .filter(issue -> issues.mayBrowse(actor, issue))
                        .limit(first)
                        .flatMap(issue -> issues.by(issue).stream())
                        .toList();
        RolloutId rollout = rule.rollout().id();
        int elsewhere = (int) found.stream().filter(issue -> servesAnother(rollout, issue)).count();
        return new RulePreview(count, shown, elsewhere, outside(actor, rule));
    }

    private boolean servesAnother(RolloutId rollout, JiraIssueId issue) {
        return facts.ofIssue(issue).stream()
                .anyMatch(
                        fact ->
                                fact.rollout().program().equals(rollout.program())
                                        && !fact.rollout().equals(rollout));
    }

    private int outside(ActorId actor, CheckedRule rule) {
        String keys =
                units.by(rule.rollout().id().bu()).stream()
                        .map(BusinessUnit::projects)
                        .flatMap(List::stream)
                        .flatMap(project -> projects.keyOf(project).stream())
                        .collect(Collectors.joining("\", \""));
        String others = "(" + rule.jql() + ") AND project not in (\"" + keys + "\")";
        if (keys.isEmpty() || !Jql.isWritten(others)) {
            return 0;
        }
        Jql jql = new Jql(others);
        return search.problem(actor, jql).isEmpty() ? search.count(actor, jql) : 0;
    }
}
