package org.jalon.domain.report;

import org.jalon.domain.report.ReportChange.Kind;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The issues resolved since last time; the newest by name, the rest and the hidden ones by number.
 */
public final class ResolvedIssues {
    /** Enough for a page; what the report costs must not grow with the issues. */
    static final int MOST_BY_NAME = 20;

    private final Facts facts;
    private final IssueReadings issues;

    public ResolvedIssues(Facts facts, IssueReadings issues) {
        this.facts = facts;
        this.issues = issues;
    }

    /**
     * @param closed whether the viewer may not know how many there are
     */
    List<ReportChange> of(
            ActorId viewer, RolloutId rollout, boolean closed, LocalDate since, LocalDate asOf) {
        List<Fact> newestFirst =
                facts.resolvedSince(rollout, since).stream()
                        .filter(fact -> fact.resolved().filter(d -> !d.isAfter(asOf)).isPresent())
                        .toList()
                        .reversed();
        List<ReportChange> changes = new ArrayList<>();
        int withheld = 0;
        for (Fact fact : newestFirst.stream().limit(MOST_BY_NAME).toList()) {
            Optional<IssueReading> issue = issues.by(fact.issue());
            if (issue.isPresent() && issues.mayBrowse(viewer, fact.issue())) {
                changes.add(named(fact, issue.get()));
            } else if (issue.isPresent()) {
                withheld++;
            }
        }
        if (closed) {
            return changes;
        }
        addNumber(changes, withheld, "report.change.issues-withheld", asOf);
        int more = newestFirst.size() - MOST_BY_NAME;
        addNumber(changes, more, "report.change.more-issues", asOf);
        return changes;
    }

    private static ReportChange named(Fact fact, IssueReading issue) {
        return new ReportChange(
                fact.resolved().orElseThrow(),
                Kind.ISSUE_RESOLVED,
                Message.of("report.change.issue-resolved", issue.summary()),
                Optional.of(issue.key()));
    }

    private static void addNumber(
            List<ReportChange> changes, int number, String key, LocalDate asOf) {
        if (number > 0) {
            Message text = Message.of(key, number);
            changes.add(new ReportChange(asOf, Kind.ISSUE_RESOLVED, text, Optional.empty()));
        }
    }
}
