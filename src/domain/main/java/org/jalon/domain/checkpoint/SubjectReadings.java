package org.jalon.domain.checkpoint;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.ReadOnce;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Reads about one rollout through the ports, for one evaluation: what several criteria ask for is
 * read once, so that the queries do not grow with the criteria.
 */
final class SubjectReadings implements Readings {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final CriterionSubject subject;
    private final IssueSources issues;
    private final ReadOnce<LinkedIssues.ByType> links;
    private final ReadOnce<Map<CriterionCode, JqlCounted>> counts;
    private final ReadOnce<Map<CriterionCode, Confirmation>> confirmed;
    private final ReadOnce<Map<SignOffRoleCode, LocalDate>> signed;
    private final ReadOnce<Map<CheckpointKpi, Figure>> kpis;
    private final ReadOnce<Set<CheckpointCode>> passed;
    private final ReadOnce<Nonconformities> nonconformities;
    private final Map<JiraIssueId, List<AttachedProof>> attached = new HashMap<>();

    SubjectReadings(
            CriterionSubject subject, RolloutCube cube, IssueSources issues, RolloutSources known) {
        Program program = subject.program();
        Rollout rollout = subject.rollout();
        RolloutId id = rollout.id();
        this.subject = subject;
        this.issues = issues;
        this.links = new ReadOnce<>(() -> issues.links().of(rollout.issue()));
        this.counts = new ReadOnce<>(() -> issues.counts().of(id));
        this.confirmed = new ReadOnce<>(() -> known.confirmations().of(id));
        this.signed = new ReadOnce<>(() -> known.signed().of(program, id, subject.checkpoint()));
        this.kpis = new ReadOnce<>(() -> known.kpis().of(program, rollout, cube, subject.asOf()));
        this.passed = new ReadOnce<>(() -> known.passed().of(id));
        this.nonconformities = new ReadOnce<>(() -> known.nonconformities().of(program, id));
    }

    @Override
    public Optional<Milestone> milestone(MilestoneCode milestone) {
        return subject.rollout().milestone(milestone);
    }

    @Override
    public List<LinkedIssue> linked(Optional<JiraRef> linkType) {
        return links.get().linkedBy(linkType);
    }

    @Override
    public Optional<CountedIssues> counted(CriterionCode criterion, JqlCount kind) {
        Jql query = kind.queryFor(subject.rollout().id());
        return Optional.ofNullable(counts.get().get(criterion))
                .filter(last -> last.isOf(query))
                .map(this::counted);
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
                .map(issue -> attached.computeIfAbsent(issue, this::attachedTo))
                .orElse(List.of());
    }

    private List<AttachedProof> attachedTo(JiraIssueId issue) {
        return issues.attachments().of(issue, subject.program().zone()).stream()
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
        return Optional.ofNullable(confirmed.get().get(criterion));
    }

    @Override
    public Optional<LocalDate> signedOff(SignOffRoleCode role) {
        return Optional.ofNullable(signed.get().get(role));
    }

    @Override
    public Figure kpi(CheckpointKpi kpi) {
        return kpi == CheckpointKpi.CONFORMITY_PERCENT
                ? nonconformities().conform()
                : Objects.requireNonNull(kpis.get().get(kpi), kpi::nameKey);
    }

    @Override
    public boolean hasPassed(CheckpointCode earlier) {
        return passed.get().contains(earlier);
    }

    @Override
    public Nonconformities nonconformities() {
        return nonconformities.get();
    }
}
