package org.jalon.domain.report;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.EvidenceRegister;
import org.jalon.domain.measure.DeclaredStanding;
import org.jalon.domain.report.ReportChange.Kind;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Forecasts;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What changed in a rollout since last time, as far as the viewer may see it. */
public final class RecentChanges {
    private final ResolvedIssues resolved;
    private final Forecasts forecasts;
    private final EvidenceRegister evidence;
    private final DeclaredColours colours;

    public RecentChanges(
            ResolvedIssues resolved,
            Forecasts forecasts,
            EvidenceRegister evidence,
            DeclaredColours colours) {
        this.resolved = resolved;
        this.forecasts = forecasts;
        this.evidence = evidence;
        this.colours = colours;
    }

    /** The changes from that day up to the status date, newest first. */
    List<ReportChange> of(
            ActorId viewer,
            ReportSubject subject,
            List<Attempt> attempts,
            LocalDate since,
            LocalDate asOf) {
        RolloutId rollout = subject.rollout().id();
        List<ReportChange> changes = new ArrayList<>();
        attempts.forEach(attempt -> changes.add(change(attempt, subject)));
        colours.of(rollout).reversed().forEach(colour -> changes.add(change(colour)));
        evidence.of(rollout).forEach(e -> addEvidence(subject, e, changes));
        changes.removeIf(c -> c.date().isBefore(since) || c.date().isAfter(asOf));
        changes.addAll(MovedForecasts.among(forecasts.of(rollout), subject.program(), since, asOf));
        changes.addAll(resolved.of(viewer, rollout, subject.closed(), since, asOf));
        changes.sort(Comparator.comparing(ReportChange::date).reversed());
        return changes;
    }

    /** The colour last declared on or before the status date. */
    Optional<DeclaredColour> declared(ReportSubject subject, LocalDate asOf) {
        return DeclaredStanding.of(colours.of(subject.rollout().id()), Optional.empty(), asOf)
                .latest();
    }

    private static ReportChange change(Attempt attempt, ReportSubject subject) {
        LocalDate day = LocalDate.ofInstant(attempt.at(), subject.program().zone());
        String standing = attempt.standing().name().toLowerCase(Locale.ROOT);
        Message text =
                Message.of(
                        "report.change.attempt-" + standing,
                        subject.checkpoint().name(),
                        Message.of(attempt.rule()));
        return new ReportChange(day, Kind.ATTEMPT, text, Optional.empty());
    }

    private static ReportChange change(DeclaredColour declared) {
        String colour = declared.colour().name().toLowerCase(Locale.ROOT);
        return new ReportChange(
                declared.date(),
                Kind.COLOUR_DECLARED,
                Message.of("report.change.declared-" + colour, declared.sentence()),
                Optional.empty());
    }

    /** Evidence counts as news for the checkpoint that asks for it. */
    private static void addEvidence(
            ReportSubject subject, Evidence proof, List<ReportChange> changes) {
        for (Criterion criterion : subject.checkpoint().criteria()) {
            if (criterion.code().equals(proof.criterion())) {
                Message text =
                        Message.of(
                                "report.change.evidence-added",
                                criterion.text(),
                                proof.reference());
                changes.add(
                        new ReportChange(
                                proof.date(), Kind.EVIDENCE_ADDED, text, Optional.empty()));
            }
        }
    }
}
