package org.jalon.bench.running;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/** What checkpoints cost: the validator on a transition, and the job that finds who is past one. */
public final class CheckpointBench {
    public static final String NAME = "checkpoint";

    private final Options options;
    private final Report report;

    CheckpointBench(Options options, PrintStream out) {
        this.options = options;
        this.report = new Report(NAME, out);
    }

    /** What was asked for on Maven's command line. */
    public static void main(String[] arguments) throws IOException {
        Options given = Options.given();
        try (Folder folder = Folder.below(given.folder())) {
            new CheckpointBench(given.in(folder.path()), System.out).run();
        }
        System.exit(0);
    }

    void run() {
        report.machine();
        try (Stage stage = Stage.open(options)) {
            report.machine(stage);
            report.note("seeding " + options.issues() + " issues");
            List<SeededRollout> rollouts = stage.fill(ThirtyCriteria::in);
            report.note("rebuilding");
            stage.rebuild();
            stage.settle();
            validate(stage, rollouts);
            scan(stage);
        }
    }

    private void validate(Stage stage, List<SeededRollout> rollouts) {
        report.note("validating");
        Timings validations =
                new ValidateCost(stage)
                        .of(rollouts.stream().map(rollout -> rollout.issue().id()).toList());
        report.say("validate-p95", validations.millis(95), "ms");
    }

    private void scan(Stage stage) {
        report.note("scanning");
        BypassScan scan = new BypassScan(stage);
        scan.receive();
        scan.run(1);
        scan.run(options.businessUnits());
        report.say("bypass-issues", scan.issues(), "issues");
        report.say("bypass-scan", scan.scannedASecond(), "issues/s");
        report.say("bypass-sweep", scan.sweptASecond(), "issues/s");
    }
}
