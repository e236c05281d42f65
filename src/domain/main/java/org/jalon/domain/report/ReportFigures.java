package org.jalon.domain.report;

import java.time.Clock;
import org.jalon.domain.checkpoint.EvaluateCheckpoint;
import org.jalon.domain.checkpoint.PassedCheckpoints;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.IssueReadings;

/** Evaluates and measures what a report is about. */
public final class ReportFigures {
    private final EvaluateCheckpoint evaluate;
    private final PassedCheckpoints passed;
    private final RolloutCubes cubes;
    private final IssueReadings issues;
    private final Clock clock;

    public ReportFigures(
            EvaluateCheckpoint evaluate,
            PassedCheckpoints passed,
            RolloutCubes cubes,
            IssueReadings issues,
            Clock clock) {
        this.evaluate = evaluate;
        this.passed = passed;
        this.cubes = cubes;
        this.issues = issues;
        this.clock = clock;
    }
}
