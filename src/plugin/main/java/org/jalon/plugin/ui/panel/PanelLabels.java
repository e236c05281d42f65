package org.jalon.plugin.ui.panel;

/** The labels of the panel in the reader's language. */
public final class PanelLabels {
    private final String program;
    private final String version;
    private final String unit;
    private final String milestone;
    private final String next;

    PanelLabels(String program, String version, String unit, String milestone, String next) {
        this.program = program;
        this.version = version;
        this.unit = unit;
        this.milestone = milestone;
        this.next = next;
    }

    public String getProgram() {
        return program;
    }

    public String getVersion() {
        return version;
    }

    public String getUnit() {
        return unit;
    }

    public String getMilestone() {
        return milestone;
    }

    public String getNext() {
        return next;
    }
}
