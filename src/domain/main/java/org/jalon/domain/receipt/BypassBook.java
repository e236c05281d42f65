package org.jalon.domain.receipt;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes bypasses down, each once, with its entry of the decision log. */
public final class BypassBook {
    private final Bypasses bypasses;
    private final DecisionLog log;
    private final Clock clock;

    public BypassBook(Bypasses bypasses, DecisionLog log, Clock clock) {
        this.bypasses = bypasses;
        this.log = log;
        this.clock = clock;
    }

    /** Enters what is not known yet of that very change; joins the running unit of work. */
    void enter(
            Guard guard,
            JiraIssueId issue,
            List<RolloutId> rollouts,
            Optional<StatusChange> entry,
            BypassWay way) {
        List<StoredBypass> known =
                bypasses.inPlace(List.of(issue)).stream()
                        .filter(s -> s.bypass().checkpoint().equals(guard.at().checkpoint()))
                        .toList();
        for (RolloutId rollout : rollouts) {
            Bypass found = bypass(guard, issue, rollout, entry, way);
            Optional<StoredBypass> earlier =
                    known.stream().filter(s -> s.bypass().rollout().equals(rollout)).findFirst();
            if (earlier.filter(stored -> isSame(stored.bypass(), found)).isEmpty()) {
                earlier.ifPresent(stored -> leave(stored));
                bypasses.add(found);
                log.append(entry(found));
            }
        }
    }

    boolean isIn(JiraIssueId issue) {
        return !bypasses.inPlace(List.of(issue)).isEmpty();
    }

    /** Which of these issues are in one. */
    Set<JiraIssueId> among(Collection<JiraIssueId> issues) {
        return bypasses.inPlace(issues).stream()
                .map(stored -> stored.bypass().issue())
                .collect(Collectors.toSet());
    }

    /** Those of the issue that are in another status now are over. */
    void left(JiraIssueId issue, String statusNow) {
        bypasses.inPlace(List.of(issue)).stream()
                .filter(stored -> !stored.bypass().status().equals(statusNow))
                .forEach(this::leave);
    }

    /** The issue left and came back properly since. Joins the running unit of work. */
    void over(Guard guard, JiraIssueId issue) {
        bypasses.inPlace(List.of(issue)).stream()
                .filter(s -> s.bypass().checkpoint().equals(guard.at().checkpoint()))
                .filter(s -> s.bypass().status().equals(guard.at().status()))
                .forEach(this::leave);
    }

    private void leave(StoredBypass stored) {
        bypasses.save(new StoredBypass(stored.id(), stored.bypass().leftAt(clock.instant())));
    }

    private static boolean isSame(Bypass known, Bypass found) {
        return known.status().equals(found.status()) && known.group().equals(found.group());
    }

    private Bypass bypass(
            Guard guard,
            JiraIssueId issue,
            RolloutId rollout,
            Optional<StatusChange> entry,
            BypassWay way) {
        Optional<Instant> entered = entry.map(StatusChange::at);
        Optional<ActorId> by = entry.flatMap(StatusChange::by);
        return new Bypass(
                rollout,
                issue,
                guard.at().checkpoint(),
                guard.at().status(),
                way,
                entry.map(StatusChange::group),
                entered,
                by,
                clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    private static LogEntry entry(Bypass bypass) {
        LogEntry entry =
                LogEntry.of(bypass.rollout(), LogKind.BYPASSED, bypass.found())
                        .at(bypass.checkpoint(), 0)
                        .about(bypass.issue())
                        .fact("to", bypass.status())
                        .fact("way", bypass.way())
                        .fact("change", bypass.group())
                        .fact("entered", bypass.entered());
        return bypass.by().map(who -> entry.person(Part.ACTED, who)).orElse(entry);
    }
}
