package org.jalon.plugin.rest;

import org.jalon.domain.shared.WorkRun;
import org.jalon.domain.view.BackgroundReport;

import java.time.Instant;
import java.util.List;

/**
 * What the add-on does by itself.
 *
 * @param lastEvent null when the node that answers has heard of none since its start
 */
public record BackgroundJson(
        boolean maySwitch,
        boolean mayRebuild,
        int waiting,
        String lastEvent,
        List<Function> functions,
        List<Run> runs) {

    /** A function by its code. */
    public record Function(String code, boolean on) {}

    /** A work and how it fared; what never happened is null. */
    public record Run(
            String work,
            String doneAt,
            Long millis,
            String failedAt,
            String errorId,
            boolean failing) {}

    static BackgroundJson of(BackgroundReport report) {
        return new BackgroundJson(
                report.maySwitch(),
                report.mayRebuild(),
                report.waiting(),
                report.lastHint().map(Instant::toString).orElse(null),
                report.functions().entrySet().stream()
                        .map(entry -> new Function(entry.getKey().code(), entry.getValue()))
                        .toList(),
                report.runs().stream().map(BackgroundJson::run).toList());
    }

    private static Run run(WorkRun run) {
        return new Run(
                run.work(),
                run.done().map(done -> done.at().toString()).orElse(null),
                run.done().map(done -> done.took().toMillis()).orElse(null),
                run.failed().map(failed -> failed.at().toString()).orElse(null),
                run.failed().map(WorkRun.Failed::errorId).orElse(null),
                run.isFailing());
    }
}
