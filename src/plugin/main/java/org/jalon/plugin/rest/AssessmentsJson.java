package org.jalon.plugin.rest;

import java.util.List;

/** How one Business Unit stands to each requirement of the version it heads for. */
public record AssessmentsJson(
        ProgramJson program,
        String bu,
        String name,
        String issueKey,
        String version,
        Rights rights,
        ConformityJson conformity,
        List<Line> requirements,
        List<Unit> units,
        String asOf) {

    /** What the viewer may do; who may say that something can't be met assesses as well. */
    public record Rights(boolean excepts, boolean explains, boolean approves) {}

    /** A Business Unit to go to. */
    public record Unit(String bu, String name) {}

    /**
     * One requirement.
     *
     * @param since the version that brought this wording
     * @param waiverEnded whether a waiver has run out, so that it counts as not conform
     * @param holding what was last said of this wording; null: nothing
     * @param proposal what the evidence suggests; null: nothing, or nothing better
     * @param earlier all that was said before, of any wording, newest first
     * @param exceptions what the Business Unit said it can't meet, newest first
     */
    public record Line(
            String requirement,
            String text,
            String kind,
            boolean legal,
            boolean adaptable,
            String workstream,
            String workstreamName,
            String since,
            String state,
            boolean waiverEnded,
            Said holding,
            Proposed proposal,
            List<Said> earlier,
            List<ExceptionJson> exceptions) {}

    /** What somebody said; {@code by} is null when a program file did. */
    public record Said(
            String state,
            String version,
            String day,
            long ageDays,
            String by,
            String until,
            String note) {}

    /** A proposal and what it rests on. */
    public record Proposed(String state, int issues, int done, int criteria, int met) {}
}
