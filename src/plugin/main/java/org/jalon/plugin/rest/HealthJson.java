package org.jalon.plugin.rest;

import org.jalon.domain.rollup.Drift;
import org.jalon.domain.rollup.ReadHealth;
import org.jalon.domain.rollup.Reconciliation;
import org.jalon.domain.view.BackgroundReport;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** Whether the figures of a program can be relied on. */
public record HealthJson(
        ProgramJson program,
        String asOf,
        List<Line> rollouts,
        RebuildJson rebuild,
        BackgroundJson background) {

    /** What was compared and found is null until the first reconciliation. */
    public record Line(
            String bu, long changes, int issues, String storedAt, Reconciled reconciled) {}

    /** What the last comparison with Jira found. */
    public record Reconciled(String at, int checked, int wrong, int missing, int orphaned) {}

    static HealthJson of(
            List<ReadHealth.Line> lines,
            RebuildJson rebuild,
            BackgroundReport background,
            Locale locale) {
        return new HealthJson(
                ProgramJson.of(background.program(), locale),
                background.asOf().toString(),
                lines.stream().map(HealthJson::line).toList(),
                rebuild,
                BackgroundJson.of(background));
    }

    private static Line line(ReadHealth.Line line) {
        return new Line(
                line.rollout().bu().value(),
                line.changes(),
                line.issues(),
                line.storedAt().map(Instant::toString).orElse(null),
                line.reconciled().map(HealthJson::reconciled).orElse(null));
    }

    private static Reconciled reconciled(Reconciliation done) {
        Drift found = done.found();
        return new Reconciled(
                done.at().toString(),
                found.checked(),
                found.wrong(),
                found.missing(),
                found.orphaned());
    }
}
