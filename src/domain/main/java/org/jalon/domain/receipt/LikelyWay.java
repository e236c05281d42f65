package org.jalon.domain.receipt;

import java.util.List;
import java.util.Optional;

/** Guesses by its traces how an issue got past a checkpoint; the surest trace first. */
final class LikelyWay {
    private final Guard guard;
    private final List<ActiveWorkflow> ruling;
    private final List<Absence> absences;

    LikelyWay(Guard guard, List<ActiveWorkflow> ruling, List<Absence> absences) {
        this.guard = guard;
        this.ruling = ruling;
        this.absences = absences;
    }

    BypassWay of(PastGuard past) {
        Optional<Receipt.Means> means = past.receipt().flatMap(Receipt::means);
        if (means.isPresent()) {
            return switch (means.get()) {
                case SKIPPED -> BypassWay.VALIDATORS_SKIPPED;
                case TRIGGERED -> BypassWay.TRIGGERED;
            };
        }
        if (past.untold()) {
            return BypassWay.SILENT;
        }
        return past.entry().map(change -> of(change, past.receipt())).orElse(BypassWay.IMPORTED);
    }

    private BypassWay of(StatusChange change, Optional<Receipt> receipt) {
        if (change.isMove()) {
            return BypassWay.MOVED;
        }
        if (change.isMigration()) {
            return BypassWay.MIGRATED;
        }
        return ofTransition(change, receipt);
    }

    private BypassWay ofTransition(StatusChange change, Optional<Receipt> receipt) {
        if (absences.stream().anyMatch(absence -> absence.covers(change.at()))) {
            return BypassWay.ADD_ON_OFF;
        }
        List<Way> ways =
                ruling.stream()
                        .flatMap(workflow -> workflow.ways().stream())
                        .filter(way -> way.to().equals(guard.at().status()))
                        .toList();
        if (ways.stream().noneMatch(way -> way.validators().contains(guard.at().checkpoint()))) {
            return BypassWay.WORKFLOW_EDITED;
        }
        boolean parallel =
                ways.stream()
                        .filter(way -> way.from().contains(change.from()))
                        .anyMatch(way -> !way.validators().contains(guard.at().checkpoint()));
        if (parallel) {
            return BypassWay.PARALLEL_WAY;
        }
        return receipt.isPresent() ? BypassWay.VALIDATORS_SKIPPED : BypassWay.UNKNOWN;
    }
}
