package org.jalon.domain.view;

import org.jalon.domain.measure.DisclosedSums;
import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** What the coverage gadget shows. */
public final class ReadCoverage {
    private final VisiblePrograms programs;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final RolloutFaces faces;
    private final DisclosedSums sums = new DisclosedSums();

    public ReadCoverage(
            VisiblePrograms programs,
            MeasureProgram measure,
            ProgramHeaders headers,
            RolloutFaces faces) {
        this.programs = programs;
        this.measure = measure;
        this.headers = headers;
        this.faces = faces;
    }

    /**
     * The coverage, or {@link org.jalon.domain.shared.Refused} when the program is not to be seen.
     */
    public CoverageReport of(ActorId actor, ProgramKey key) {
        Program program = programs.by(actor, key);
        MeasuredProgram measured = measure.of(program);
        Set<BusinessUnitCode> closed = programs.closedUnits(actor, program);
        List<Rollout> rollouts =
                measured.rollouts().stream().map(MeasuredRollout::rollout).toList();
        Map<RolloutId, RolloutFace> shown = faces.of(rollouts);
        List<CoverageLine> lines =
                measured.rollouts().stream()
                        .map(
                                m ->
                                        line(
                                                program,
                                                m,
                                                shown.get(m.rollout().id()),
                                                closed.contains(m.rollout().id().bu())))
                        .toList();
        return new CoverageReport(
                headers.of(program), sums.of(measured, closed).coverage(), lines, measured.asOf());
    }

    private static CoverageLine line(
            Program program, MeasuredRollout measured, RolloutFace face, boolean closed) {
        Rollout rollout = measured.rollout();
        return new CoverageLine(
                face.bu(),
                face.name(),
                measured.isLive(),
                measured.isLive() ? Optional.of(program.targetVersion()) : rollout.liveVersion(),
                closed ? OptionalLong.empty() : rollout.weeklyVolume(),
                rollout.milestone(program.goLive().code()).map(Milestone::expected),
                closed);
    }
}
