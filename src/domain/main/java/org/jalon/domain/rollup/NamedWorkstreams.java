package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The workstream of an issue: the code that it, or else the nearest issue it is part of, has as a
 * label; else the first one a rule names. Two codes on one issue are a tie, and none counts.
 */
public final class NamedWorkstreams {
    private final Ancestry ancestry;
    private final IssueReadings issues;

    public NamedWorkstreams(Ancestry ancestry, IssueReadings issues) {
        this.ancestry = ancestry;
        this.issues = issues;
    }

    Optional<WorkstreamCode> of(Program program, Membership membership, IssueReading reading) {
        List<WorkstreamCode> labelled = among(program, reading.labels());
        if (labelled.isEmpty()) {
            labelled = ofTheNearestAbove(program, reading.id());
        }
        if (!labelled.isEmpty()) {
            return labelled.size() == 1 ? Optional.of(labelled.get(0)) : Optional.empty();
        }
        return membership.rules().stream()
                .filter(rule -> rule.rollout().equals(membership.rollout()))
                .flatMap(rule -> rule.workstream().stream())
                .findFirst();
    }

    private List<WorkstreamCode> ofTheNearestAbove(Program program, JiraIssueId issue) {
        return ancestry.of(issue).stream()
                .skip(1)
                .map(above -> among(program, labels(above)))
                .filter(labelled -> !labelled.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private Set<String> labels(JiraIssueId issue) {
        return issues.by(issue).map(IssueReading::labels).orElse(Set.of());
    }

    private static List<WorkstreamCode> among(Program program, Set<String> labels) {
        return program.workstreams().stream()
                .map(Workstream::code)
                .filter(code -> labels.contains(code.value()))
                .toList();
    }
}
