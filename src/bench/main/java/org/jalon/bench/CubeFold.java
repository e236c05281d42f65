package org.jalon.bench;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What a page pays: reading a milestone from a cube of so many issues, and folding one change into
 * it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CubeFold {
    private static final RolloutId ROLLOUT = RolloutId.of("XBP", "NL");
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 16);
    private static final MilestoneCode MILESTONE = new MilestoneCode("M05");

    /** Issues of the rollout. */
    @Param({"100", "10000", "100000"})
    private int issues;

    private RolloutCube cube;
    private List<FactChange> oneChange;

    /** Folds the whole log once. */
    @Setup(Level.Trial)
    public void fill() {
        List<FactChange> log = new ArrayList<>(issues);
        for (int issue = 1; issue <= issues; issue++) {
            log.add(
                    new FactChange(
                            ROLLOUT,
                            issue,
                            Optional.empty(),
                            Optional.of(fact(issue, IssueState.TODO))));
        }
        cube = RolloutCube.empty().fold(log);
        oneChange =
                List.of(
                        new FactChange(
                                ROLLOUT,
                                issues + 1L,
                                Optional.of(fact(1, IssueState.TODO)),
                                Optional.of(fact(1, IssueState.DONE))));
    }

    /** The percent of one milestone. */
    @Benchmark
    public Figure read() {
        return cube.of(MILESTONE).percentDone();
    }

    /** One issue was done since the last page. */
    @Benchmark
    public RolloutCube foldOneChange() {
        return cube.fold(oneChange);
    }

    private static Fact fact(int issue, IssueState state) {
        LocalDate day = FIRST_DAY.plusDays(issue % 240);
        return new Fact(
                ROLLOUT,
                new JiraIssueId(issue),
                Optional.of(new MilestoneCode("M0" + issue % 10)),
                Optional.of(new WorkstreamCode("WS" + (1 + issue % 5))),
                1,
                state,
                Optional.of(day),
                state == IssueState.DONE ? Optional.of(day) : Optional.empty(),
                false,
                day);
    }
}
