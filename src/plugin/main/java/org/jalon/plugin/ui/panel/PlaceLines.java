package org.jalon.plugin.ui.panel;

/** What the panel shows of one place; ready-made texts, null where there is nothing to show. */
public final class PlaceLines {
    private final String program;
    private final String bu;
    private final String programName;
    private final String programUrl;
    private final String version;
    private final String buName;
    private final String milestone;
    private final String milestoneName;
    private final String tied;
    private final String asOf;
    private final CheckpointLine next;

    PlaceLines(
            String program,
            String bu,
            String programName,
            String programUrl,
            String version,
            String buName,
            String milestone,
            String milestoneName,
            String tied,
            String asOf,
            CheckpointLine next) {
        this.program = program;
        this.bu = bu;
        this.programName = programName;
        this.programUrl = programUrl;
        this.version = version;
        this.buName = buName;
        this.milestone = milestone;
        this.milestoneName = milestoneName;
        this.tied = tied;
        this.asOf = asOf;
        this.next = next;
    }

    /** The program's key, for the script. */
    public String getProgram() {
        return program;
    }

    /** The Business Unit's code, for the script. */
    public String getBu() {
        return bu;
    }

    public String getProgramName() {
        return programName;
    }

    public String getProgramUrl() {
        return programUrl;
    }

    public String getVersion() {
        return version;
    }

    public String getBuName() {
        return buName;
    }

    public String getMilestone() {
        return milestone;
    }

    public String getMilestoneName() {
        return milestoneName;
    }

    public String getTied() {
        return tied;
    }

    public String getAsOf() {
        return asOf;
    }

    public String getCheckpoint() {
        return next.code();
    }

    public String getCheckpointName() {
        return next.name();
    }

    public String getCheckpointDate() {
        return next.date();
    }

    public String getReportUrl() {
        return next.reportUrl();
    }

    public int getUnmet() {
        return next.unmet();
    }

    public String getUnmetText() {
        return next.unmetText();
    }
}
