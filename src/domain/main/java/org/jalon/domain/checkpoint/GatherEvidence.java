package org.jalon.domain.checkpoint;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.RolloutCubes;

import java.util.Collection;
import java.util.List;

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

    /** The same for many rollouts of a program, in fewer queries. */
    GatherEvidence together(Program program, Collection<Rollout> rollouts) {
        return new GatherEvidence(evidence, cubes, issues, known.together(program, rollouts));
    }

    public Gathered of(CriterionSubject subject) {
        return of(subject, evidence.of(subject.rollout().id()), cubes.of(subject.rollout().id()));
    }

    /** The same where evidence and counters were read before. */
    Gathered of(CriterionSubject subject, List<Evidence> recorded, RolloutCube cube) {
        return new Gathered(recorded, cube, new SubjectReadings(subject, cube, issues, known));
    }
}
