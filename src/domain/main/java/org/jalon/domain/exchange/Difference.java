package org.jalon.domain.exchange;

/**
 * One thing that an import would change.
 *
 * @param path where in the file, elements of lists by their code: {@code milestones[M03].week}
 * @param before as stored, in short; empty when it is new
 * @param after as the file says, in short; empty when it is not in the file
 */
public record Difference(String path, Kind kind, String before, String after) {

    /** What would happen to it. */
    public enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        /** Not in the file; an import leaves it as it is. */
        KEPT
    }
}
