package org.jalon.domain.measure;

import org.jalon.domain.checkpoint.Standings;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.HandReports;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Keeps the costs that were read from Jira. Where another cost counts then, checkpoints that ask
 * for a cost figure are judged again.
 */
public final class CostBook {
    private final HandReports reports;
    private final Standings standings;
    private final RepeatedTransactions transactions;

    public CostBook(HandReports reports, Standings standings, RepeatedTransactions transactions) {
        this.reports = reports;
        this.standings = standings;
        this.transactions = transactions;
    }

    /** Keeps what was read now; nothing: what was read before counts no longer. */
    void keep(RolloutId rollout, Optional<ReportedCost> read) {
        transactions.inOne(
                () -> {
                    Optional<BigDecimal> before = counted(reports.of(rollout));
                    read.ifPresentOrElse(
                            cost -> reports.record(rollout, cost),
                            () -> reports.forgetRead(rollout));
                    if (!before.equals(counted(reports.of(rollout)))) {
                        standings.forget(rollout);
                    }
                    return read;
                });
    }

    /** Forgets all that was read for the program; joins the running unit of work. */
    public void forget(ProgramKey program) {
        reports.of(program).keySet().forEach(reports::forgetRead);
        standings.forget(program);
    }

    private static Optional<BigDecimal> counted(HandReport report) {
        return report.cost(LocalDate.MAX)
                .map(ReportedCost::cumulative)
                .map(BigDecimal::stripTrailingZeros);
    }
}
