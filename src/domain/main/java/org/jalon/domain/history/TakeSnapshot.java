package org.jalon.domain.history;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.conformity.ExceptionMarks;
import org.jalon.domain.measure.DeclaredStanding;
import org.jalon.domain.measure.MeasureProgram;
import org.jalon.domain.measure.MeasuredProgram;
import org.jalon.domain.measure.MeasuredRollout;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads all that a view shows of a program at this moment, as the values of a day. */
public final class TakeSnapshot {
    private final MeasureProgram measure;
    private final NextCheckpoints next;
    private final PassedCheckpoints passed;
    private final DeclaredColours colours;
    private final ExceptionMarks exceptions;
    private final IssueReadings issues;

    public TakeSnapshot(
            MeasureProgram measure,
            NextCheckpoints next,
            PassedCheckpoints passed,
            DeclaredColours colours,
            ExceptionMarks exceptions,
            IssueReadings issues) {
        this.measure = measure;
        this.next = next;
        this.passed = passed;
        this.colours = colours;
        this.exceptions = exceptions;
        this.issues = issues;
    }

    /** The program as it is now, its figures as of that day. */
    public ProgramSnapshot of(Program now, LocalDate day, DayOrigin origin) {
        Program program = now.asOf(day);
        MeasuredProgram measured = measure.of(program);
        Map<Rollout, RolloutCube> counters = new LinkedHashMap<>();
        measured.rollouts().forEach(m -> counters.put(m.rollout(), m.cube()));
        Map<RolloutId, NextCheckpoint> coming = next.of(program, counters, day);
        Map<RolloutId, Set<CheckpointCode>> behind = passed.of(program.key());
        Map<RolloutId, List<DeclaredColour>> declared = colours.of(program.key());
        Map<RolloutId, ExceptionMark> marks = exceptions.of(program, counters.keySet(), day);
        Map<JiraIssueId, IssueHead> heads =
                issues.headsOf(counters.keySet().stream().map(Rollout::issue).toList());
        List<RolloutSnapshot> rollouts =
                measured.rollouts().stream()
                        .map(
                                m -> {
                                    RolloutId id = m.rollout().id();
                                    return new RolloutSnapshot(
                                            asOf(m, day),
                                            declared(declared, id, day),
                                            Optional.ofNullable(coming.get(id)),
                                            behind.getOrDefault(id, Set.of()),
                                            Optional.ofNullable(heads.get(m.rollout().issue()))
                                                    .map(IssueHead::statusName),
                                            Optional.ofNullable(marks.get(id)));
                                })
                        .toList();
        return new ProgramSnapshot(program, measured.asOf(), origin, rollouts);
    }

    /** Of what was reported by hand only the newest word is shown. */
    private static MeasuredRollout asOf(MeasuredRollout measured, LocalDate day) {
        return new MeasuredRollout(
                measured.rollout(),
                measured.report().asOf(day),
                measured.cube(),
                measured.figures(),
                measured.isLive());
    }

    static Optional<DeclaredColour> declared(
            Map<RolloutId, List<DeclaredColour>> all, RolloutId rollout, LocalDate day) {
        return DeclaredStanding.of(all.getOrDefault(rollout, List.of()), Optional.empty(), day)
                .latest();
    }
}
