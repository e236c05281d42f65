package org.jalon.domain.view;

import org.jalon.domain.history.PastDay;
import org.jalon.domain.history.PastDays;
import org.jalon.domain.history.ProgramSnapshot;
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

import java.time.LocalDate;
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
    private final PastDays days;
    private final DisclosedSums sums = new DisclosedSums();

    public ReadCoverage(
            VisiblePrograms programs,
            MeasureProgram measure,
            ProgramHeaders headers,
            RolloutFaces faces,
            PastDays days) {
        this.programs = programs;
        this.measure = measure;
        this.headers = headers;
        this.faces = faces;
        this.days = days;
    }

    /** The coverage as it is now. */
    public CoverageReport of(ActorId actor, ProgramKey key) {
        return of(actor, key, Optional.empty());
    }

    /**
     * The coverage.
     *
     * @param day shows it as it was then; empty for now
     * @throws org.jalon.domain.shared.Refused when the program is not to be seen, or not that day
     */
    public CoverageReport of(ActorId actor, ProgramKey key, Optional<LocalDate> day) {
        Program present = programs.by(actor, key);
        Optional<ProgramSnapshot> past = day.flatMap(then -> days.of(present, then));
        Program program = past.map(ProgramSnapshot::program).orElse(present);
        MeasuredProgram measured =
                past.map(ProgramSnapshot::measured).orElseGet(() -> measure.of(program));
        Set<BusinessUnitCode> closed = programs.closedUnits(actor, present);
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
                headers.of(program),
                sums.of(measured, closed).coverage(),
                lines,
                measured.asOf(),
                past.map(PastDay::of));
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
