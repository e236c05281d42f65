package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Reads about one rollout through the ports. */
final class SubjectReadings implements Readings {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CriterionSubject subject;
    private final IssueSources issues;
    private final RolloutSources known;

    SubjectReadings(CriterionSubject subject, IssueSources issues, RolloutSources known) {
        this.subject = subject;
        this.issues = issues;
        this.known = known;
    }

    @Override
    public Optional<Milestone> milestone(MilestoneCode milestone) {
        return subject.rollout().milestone(milestone);
    }

    @Override
    public List<LinkedIssue> linked(Optional<JiraRef> linkType) {
        return issues.links().of(subject.rollout().issue(), linkType);
    }

    @Override
    public Optional<CountedIssues> counted(CriterionCode criterion, JqlCount kind) {
        String query = kind.queryFor(subject.rollout().id()).text();
        return issues.counts().of(subject.rollout().id(), criterion, query).map(this::counted);
    }

    private CountedIssues counted(JqlCounted last) {
        ZonedDateTime at = last.at().atZone(subject.program().zone());
        return new CountedIssues(last.count(), at.toLocalDate(), at.format(TIME), last.problem());
    }

    @Override
    public FieldReading field(Optional<MilestoneCode> on, JiraRef field) {
        return issue(on)
                .map(issue -> issues.fields().of(issue, field))
                .orElse(FieldReading.UNKNOWN);
    }

    @Override
    public List<AttachedProof> attached(Optional<MilestoneCode> on) {
        return issue(on)
                .map(issue -> issues.attachments().of(issue, subject.program().zone()))
                .orElse(List.of())
                .stream()
                .map(proof -> proof.digestedBy(issues.digests()))
                .toList();
    }

    private Optional<JiraIssueId> issue(Optional<MilestoneCode> on) {
        return on.isEmpty()
                ? Optional.of(subject.rollout().issue())
                : on.flatMap(this::milestone).map(Milestone::issue);
    }

    @Override
    public Optional<Confirmation> confirmed(CriterionCode criterion) {
        return known.confirmations().of(subject.rollout().id(), criterion);
    }

    @Override
    public Optional<LocalDate> signedOff(SignOffRoleCode role) {
        return known.signed().signedOff(subject.rollout().id(), subject.checkpoint(), role);
    }

    @Override
    public Figure kpi(CheckpointKpi kpi) {
        return known.kpis().of(subject.program(), subject.rollout(), kpi, subject.asOf());
    }

    @Override
    public boolean hasPassed(CheckpointCode earlier) {
        return known.passed().of(subject.rollout().id()).contains(earlier);
    }

    @Override
    public Nonconformities nonconformities() {
        return known.nonconformities().of(subject.program(), subject.rollout().id());
    }
}
