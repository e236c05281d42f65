package org.jalon.bench.running;

/** The matrix over REST, warm, by somebody with a session. */
final class MatrixReads {
    /** Longer than a matrix that was measured is shown again. */
    private static final long PAUSE_MILLIS = 1050;

    private static final int SAMPLES_A_REPEAT = 10;

    private MatrixReads() {}

    /** As people ask who open it one after the other: most get what was measured a moment ago. */
    static Timings of(Stage stage) {
        stage.cells().requireIn(stage.matrix());
        Options.Effort effort = stage.options().effort();
        return Timings.of(effort.warmUps(), effort.samples(), (Runnable) stage::matrix);
    }

    /** So far apart that each is measured anew. */
    static Timings anew(Stage stage) {
        return Timings.of(
                1,
                stage.options().effort().repeats() * SAMPLES_A_REPEAT,
                () -> {
                    pause();
                    long start = System.nanoTime();
                    stage.matrix();
                    return System.nanoTime() - start;
                });
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
