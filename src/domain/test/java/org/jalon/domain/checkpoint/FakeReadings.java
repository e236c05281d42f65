package org.jalon.domain.checkpoint;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Readings a test sets by hand; nothing is there before. */
final class FakeReadings implements Readings {
    Optional<Milestone> milestone = Optional.empty();
    List<LinkedIssue> linked = new ArrayList<>();
    Optional<CountedIssues> counted = Optional.empty();
    FieldReading field = FieldReading.UNKNOWN;
    List<AttachedProof> attached = new ArrayList<>();
    Optional<Confirmation> confirmed = Optional.empty();
    Optional<LocalDate> signed = Optional.empty();
    Figure kpi = Figure.undefined("measure.no-cost");
    Set<CheckpointCode> passed = new HashSet<>();
    Nonconformities nonconformities = new Nonconformities(0, 0, Figure.of(100));

    @Override
    public Optional<Milestone> milestone(MilestoneCode code) {
        return milestone;
    }

    @Override
    public List<LinkedIssue> linked(Optional<JiraRef> linkType) {
        return linked;
    }

    @Override
    public Optional<CountedIssues> counted(CriterionCode criterion, JqlCount kind) {
        return counted;
    }

    @Override
    public FieldReading field(Optional<MilestoneCode> on, JiraRef ref) {
        return field;
    }

    @Override
    public List<AttachedProof> attached(Optional<MilestoneCode> on) {
        return attached;
    }

    @Override
    public Optional<Confirmation> confirmed(CriterionCode criterion) {
        return confirmed;
    }

    @Override
    public Optional<LocalDate> signedOff(SignOffRoleCode role) {
        return signed;
    }

    @Override
    public Figure kpi(CheckpointKpi wanted) {
        return kpi;
    }

    @Override
    public boolean hasPassed(CheckpointCode earlier) {
        return passed.contains(earlier);
    }

    @Override
    public Nonconformities nonconformities() {
        return nonconformities;
    }
}
