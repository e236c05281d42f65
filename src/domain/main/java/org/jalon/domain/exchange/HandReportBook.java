package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.shared.RepeatedTransactions;

import java.util.List;

/**
 * Keeps what BUs report by hand, all lines of a table in one unit of work. Indicators that
 * checkpoints ask for come from it, so how its rollouts stand is judged again.
 */
public final class HandReportBook {
    private final HandReports reports;
    private final Standings standings;
    private final RepeatedTransactions transactions;

    public HandReportBook(
            HandReports reports, Standings standings, RepeatedTransactions transactions) {
        this.reports = reports;
        this.standings = standings;
        this.transactions = transactions;
    }

    void keep(List<HandLine> lines) {
        transactions.inOne(
                () -> {
                    lines.forEach(line -> keep(line.entry()));
                    lines.stream()
                            .map(line -> line.entry().rollout())
                            .distinct()
                            .forEach(standings::forget);
                    return null;
                });
    }

    private void keep(HandEntry entry) {
        switch (entry) {
            case HandEntry.Progress progress -> reports.record(progress.rollout(), progress.told());
            case HandEntry.Cost cost -> reports.record(cost.rollout(), cost.told());
        }
    }
}
