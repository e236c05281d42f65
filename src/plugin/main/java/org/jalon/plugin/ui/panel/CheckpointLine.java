package org.jalon.plugin.ui.panel;

/** The next checkpoint as the panel shows it. */
record CheckpointLine(
        String code, String name, String date, String reportUrl, int unmet, String unmetText) {

    /** The line of a rollout that has passed all its checkpoints. */
    static final CheckpointLine NONE = new CheckpointLine(null, null, null, null, 0, null);
}
