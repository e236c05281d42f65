package org.jalon.plugin.rest;

import java.util.List;

/**
 * How a program's checkpoints fare. Shares and days are at full precision; null where there is no
 * decision yet.
 */
public record ProgramCheckpointsJson(
        ProgramJson program,
        List<Column> checkpoints,
        List<Row> rows,
        Yield overall,
        Double rolled,
        Double latencyMedian,
        Double latencyP85,
        int decisions,
        List<ExceptionLine> exceptions,
        List<Waived> waived,
        List<BypassesJson.Line> bypasses,
        List<Appointed> appointments,
        boolean isPmo,
        String asOf) {

    /** First decisions: how many, how many Go, how many under conditions. */
    public record Yield(int decided, int go, int conditional, Double strict, Double lenient) {}

    /** One checkpoint over all rollouts. */
    public record Column(
            String code,
            String name,
            String ruleName,
            List<CheckpointPanelJson.RoleJson> roles,
            Yield first) {}

    /** One rollout. */
    public record Row(String bu, String name, String issueKey, int wave, List<Cell> cells) {}

    /** One checkpoint of one rollout. */
    public record Cell(String checkpoint, String state, int round, String date) {}

    /** An exception and how old it is. */
    public record ExceptionLine(
            String bu, String buName, String issueKey, long ageDays, ExceptionJson exception) {}

    /** A requirement that is waived, or was until a day. */
    public record Waived(
            String bu,
            String buName,
            String requirement,
            String text,
            String until,
            long daysLeft,
            long ageDays) {}

    /** Who signs off; unit is null for all of the program. */
    public record Appointed(String role, String unit, List<Person> people) {}

    /** A person by opaque key and present name. */
    public record Person(String key, String name) {}
}
