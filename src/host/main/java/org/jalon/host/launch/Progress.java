package org.jalon.host.launch;

import java.io.PrintStream;
import java.util.Locale;

/**
 * What the person at the terminal sees while the host starts: one line a step, with the seconds
 * since the start.
 */
public final class Progress {
    private final PrintStream out;
    private final long started;
    private long last;

    /**
     * @param startedMillis the start of the clock, on {@link System#currentTimeMillis()}'s scale
     */
    public Progress(PrintStream out, long startedMillis) {
        this.out = out;
        this.started = startedMillis;
        this.last = startedMillis;
    }

    /** Nobody watches. */
    public static Progress silent() {
        return new Progress(
                new PrintStream(PrintStream.nullOutputStream()), System.currentTimeMillis());
    }

    /** Says what has just been done and how long it took. */
    public synchronized void done(String step) {
        long now = System.currentTimeMillis();
        out.printf(
                Locale.ROOT,
                "%5.1f s  %s (%.1f s)%n",
                (now - started) / 1000.0,
                step,
                (now - last) / 1000.0);
        out.flush();
        last = now;
    }

    /** Says something that is no step. */
    public synchronized void note(String line) {
        out.println("         " + line);
        out.flush();
    }

    /** The last line: the host can be used. */
    public synchronized void ready(String line) {
        out.println(line);
        out.flush();
    }
}
