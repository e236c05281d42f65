package org.jalon.domain.view;

import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.measure.MeasuredRollout;
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

/** What the coverage gadget shows. */
public final class ReadCoverage {
    private final VisiblePrograms programs;
    private final MeasureProgram measure;
    private final ProgramHeaders headers;
    private final RolloutFaces faces;

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
        List<Rollout> rollouts =
                measured.rollouts().stream().map(MeasuredRollout::rollout).toList();
        Map<RolloutId, RolloutFace> shown = faces.of(rollouts);
        List<CoverageLine> lines =
                measured.rollouts().stream()
                        .map(m -> line(program, m, shown.get(m.rollout().id())))
                        .toList();
        return new CoverageReport(
                headers.of(program), measured.figures().coverage(), lines, measured.asOf());
    }

    private static CoverageLine line(Program program, MeasuredRollout measured, RolloutFace face) {
        Rollout rollout = measured.rollout();
        return new CoverageLine(
                face.bu(),
                face.name(),
                measured.isLive(),
                measured.isLive() ? Optional.of(program.targetVersion()) : rollout.liveVersion(),
                rollout.weeklyVolume(),
                rollout.milestone(program.goLive().code()).map(Milestone::expected));
    }
}
