package org.jalon.domain.checkpoint;

import org.jalon.domain.rollup.RolloutCubes;

/** Gathers what criteria look at; what only few of them ask for is read when they do. */
public final class GatherEvidence {
    private final EvidenceRegister evidence;
    private final RolloutCubes cubes;
    private final IssueSources issues;
    private final RolloutSources known;

    public GatherEvidence(
            EvidenceRegister evidence,
            RolloutCubes cubes,
            IssueSources issues,
            RolloutSources known) {
        this.evidence = evidence;
        this.cubes = cubes;
        this.issues = issues;
        this.known = known;
    }

    public Gathered of(CriterionSubject subject) {
        return new Gathered(
                evidence.of(subject.rollout().id()),
                cubes.of(subject.rollout().id()),
                readings(subject));
    }

    /** What is read when it is asked for. */
    Readings readings(CriterionSubject subject) {
        return new SubjectReadings(subject, issues, known);
    }
}
