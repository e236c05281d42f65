package org.jalon.bench.running;

/** The matrix over REST, warm, by somebody with a session. */
final class MatrixReads {
    private MatrixReads() {}

    static Timings of(Stage stage) {
        stage.cells().requireIn(stage.matrix());
        Options.Effort effort = stage.options().effort();
        return Timings.of(effort.warmUps(), effort.samples(), (Runnable) stage::matrix);
    }
}
