package org.jalon.domain.linking;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.domain.shared.JiraProjectId;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The projects of Business Units that have a rule. Known in memory for a few seconds, because every
 * edit of every issue asks; who makes a rule has it run in full anyway.
 */
public final class RuledProjects {
    private static final Duration KNOWN_FOR = Duration.ofSeconds(10);

    private final LinkRules rules;
    private final BusinessUnits units;
    private final Clock clock;
    private volatile Known known = new Known(Instant.MIN, Set.of());

    private record Known(Instant until, Set<JiraProjectId> projects) {}

    public RuledProjects(LinkRules rules, BusinessUnits units, Clock clock) {
        this.rules = rules;
        this.units = units;
        this.clock = clock;
    }

    boolean isEmpty() {
        return projects().isEmpty();
    }

    boolean contains(JiraProjectId project) {
        return projects().contains(project);
    }

    private Set<JiraProjectId> projects() {
        Instant now = clock.instant();
        if (known.until().isBefore(now)) {
            known = new Known(now.plus(KNOWN_FOR), read());
        }
        return known.projects();
    }

    private Set<JiraProjectId> read() {
        return rules.all().stream()
                .map(LinkRule::bu)
                .distinct()
                .flatMap(bu -> units.by(bu).stream())
                .map(BusinessUnit::projects)
                .flatMap(List::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
