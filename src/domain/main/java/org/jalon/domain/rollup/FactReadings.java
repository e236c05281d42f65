package org.jalon.domain.rollup;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads from Jira what the fact of an issue in a rollout is now. */
public final class FactReadings {
    private final IssueReadings issues;
    private final Memberships memberships;
    private final NamedWorkstreams workstreams;

    public FactReadings(
            IssueReadings issues, Memberships memberships, NamedWorkstreams workstreams) {
        this.issues = issues;
        this.memberships = memberships;
        this.workstreams = workstreams;
    }

    /** Reads facts of this rollout, one by one or many issues with one question. */
    public FactReading of(Program program, Rollout rollout) {
        return new FactReading() {
            @Override
            public Optional<Fact> apply(JiraIssueId issue) {
                return issues.by(issue).flatMap(reading -> fact(program, rollout, reading));
            }

            @Override
            public Map<JiraIssueId, Fact> all(Collection<JiraIssueId> some) {
                Map<JiraIssueId, Fact> found = new LinkedHashMap<>();
                issues.allOf(some)
                        .forEach(
                                (issue, reading) ->
                                        fact(program, rollout, reading)
                                                .ifPresent(fact -> found.put(issue, fact)));
                return found;
            }
        };
    }

    private Optional<Fact> fact(Program program, Rollout rollout, IssueReading reading) {
        return memberships
                .of(rollout, reading.id())
                .map(membership -> fact(program, membership, reading));
    }

    private Fact fact(Program program, Membership membership, IssueReading reading) {
        ZoneId zone = program.zone();
        return new Fact(
                membership.rollout(),
                reading.id(),
                membership.milestone(),
                workstreams.of(program, membership, reading),
                reading.weight(),
                reading.state(),
                reading.due(),
                reading.resolved().map(at -> day(at, zone)),
                reading.blocked(),
                day(reading.updated(), zone));
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
