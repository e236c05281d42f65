package org.jalon.bench.running;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Runs all measures and prints one line a figure; what it wrote to the disk is gone afterwards. */
public final class RollupBench {
    public static final String NAME = "rollup";

    private static final double BYTES_A_MEGABYTE = 1 << 20;
    private static final double MILLIS_A_SECOND = 1000;

    private final Options options;
    private final Report report;

    RollupBench(Options options, PrintStream out) {
        this.options = options;
        this.report = new Report(NAME, out);
    }

    /** What was asked for on Maven's command line. */
    public static void main(String[] arguments) throws IOException {
        Options given = Options.given();
        try (Folder folder = Folder.below(given.folder())) {
            new RollupBench(given.in(folder.path()), System.out).run();
        }
        System.exit(0);
    }

    void run() {
        report.machine();
        Optional<Timings> baseline = options.baseline().map(this::baseline);
        Options full = options.in(options.folder().resolve("full"));
        String right;
        try (Stage stage = Stage.open(full)) {
            report.machine(stage);
            rebuild(stage);
            read(stage, baseline);
            edit(stage);
            right = stage.cells().fingerprint();
        }
        startNodes(full, right);
    }

    private Timings baseline(Options small) {
        report.note("reading " + small.issues() + " issues first");
        try (Stage stage = Stage.open(small.in(options.folder().resolve("baseline")))) {
            stage.fill();
            stage.rebuild();
            stage.settle();
            MatrixReads.of(stage);
            return MatrixReads.anew(stage);
        }
    }

    private void rebuild(Stage stage) {
        report.note("seeding " + stage.options().issues() + " issues");
        stage.fill();
        report.note("rebuilding");
        Rebuilt rebuilt = stage.rebuild();
        report.say("rebuild-write", rebuilt.writtenASecond(), "facts/s");
        report.say("rebuild-read", rebuilt.readASecond(), "facts/s");
    }

    private void read(Stage stage, Optional<Timings> baseline) {
        report.note("settling");
        stage.settle();
        report.note("reading");
        report.say("matrix-p95", MatrixReads.of(stage).millis(95), "ms");
        Timings ours = MatrixReads.anew(stage);
        report.say("matrix-anew-p95", ours.millis(95), "ms");
        report.say(
                "matrix-growth",
                ours.medianMillis() / baseline.orElse(ours).medianMillis(),
                "times");
        Timings jql = MatrixByJql.of(stage);
        report.say("matrix-vs-jql", jql.medianMillis() / ours.medianMillis(), "times");
        Timings sql = MatrixBySql.of(stage);
        report.say("matrix-vs-sql", sql.medianMillis() / ours.medianMillis(), "times");
    }

    private void edit(Stage stage) {
        report.note("editing");
        EditCost edits = new EditCost(stage, EventStamps.around(stage.host()));
        MatrixReads.of(stage);
        report.say("update-p95", edits.ofProgram().millis(95), "ms");
        report.say("update-foreign-p95", edits.ofForeign().millis(95), "ms");
    }

    private void startNodes(Options kept, String rightMatrix) {
        report.note("restarting");
        List<NodeStart> with = NodeStart.of(kept, rightMatrix);
        List<NodeStart> without = NodeStart.of(kept);
        double started = median(with, NodeStart::startedMillis);
        double answered = median(with, NodeStart::answeredMillis);
        report.say("restart", (answered - started) / MILLIS_A_SECOND, "s");
        double bare = median(without, NodeStart::answeredMillis);
        report.say("start-added", (answered - bare) / MILLIS_A_SECOND, "s");
        double memory = median(with, NodeStart::heapBytes) - median(without, NodeStart::heapBytes);
        report.say("memory", memory / BYTES_A_MEGABYTE, "MB");
    }

    private static double median(List<NodeStart> starts, ToLongFunction<NodeStart> of) {
        long[] sorted = starts.stream().mapToLong(of).sorted().toArray();
        return sorted[(sorted.length - 1) / 2];
    }
}
