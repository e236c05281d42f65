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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads from Jira what the fact of an issue in a rollout is now. */
public final class FactReadings {
    private final IssueReadings issues;
    private final Memberships memberships;
    private final NamedWorkstreams workstreams;
    private final IssueKinds kinds;
    private final ArchivedIssues archived;

    public FactReadings(
            IssueReadings issues,
            Memberships memberships,
            NamedWorkstreams workstreams,
            IssueKinds kinds,
            ArchivedIssues archived) {
        this.issues = issues;
        this.memberships = memberships;
        this.workstreams = workstreams;
        this.kinds = kinds;
        this.archived = archived;
    }

    /** Reads facts of this rollout, one by one or many issues with one question. */
    public FactReading of(Program program, Rollout rollout) {
        return of(program, rollout, Deliveries.NONE);
    }

    /**
     * The same by whoever has read the links of the rollout.
     *
     * @param deliveries counts where many are read at once
     */
    FactReading of(Program program, Rollout rollout, Deliveries deliveries) {
        Function<IssueReading, FactKind> kind = kinds.of(program.key());
        return new FactReading() {
            @Override
            public Optional<Fact> apply(JiraIssueId issue) {
                return issues.by(issue)
                        .flatMap(
                                reading ->
                                        memberships
                                                .of(rollout, issue)
                                                .filter(found -> !isArchived(rollout, reading))
                                                .map(
                                                        found ->
                                                                fact(
                                                                        program,
                                                                        found,
                                                                        reading,
                                                                        kind.apply(reading))));
            }

            @Override
            public Map<JiraIssueId, Fact> all(Collection<JiraIssueId> some) {
                Map<JiraIssueId, IssueReading> read = issues.allOf(some);
                Map<JiraIssueId, Fact> facts = new LinkedHashMap<>();
                Map<JiraIssueId, Membership> belonging =
                        memberships.of(rollout, read.keySet(), deliveries);
                belonging
                        .keySet()
                        .removeAll(
                                archived.among(
                                        rollout.issue(),
                                        belonging.keySet().stream().map(read::get).toList()));
                belonging.forEach(
                        (issue, found) -> {
                            IssueReading reading = read.get(issue);
                            facts.put(issue, fact(program, found, reading, kind.apply(reading)));
                        });
                return facts;
            }
        };
    }

    private boolean isArchived(Rollout rollout, IssueReading reading) {
        return archived.among(rollout.issue(), List.of(reading)).contains(reading.id());
    }

    /** Those of the issues that exist and belong to the rollout. */
    Set<JiraIssueId> belonging(
            Rollout rollout, Collection<JiraIssueId> some, Deliveries deliveries) {
        return memberships.of(rollout, issues.headsOf(some).keySet(), deliveries).keySet();
    }

    private Fact fact(Program program, Membership membership, IssueReading reading, FactKind kind) {
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
                day(reading.updated(), zone),
                kind);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
