package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.Message;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Compares a key figure with a limit; a figure that does not exist is no figure that is met. */
public record KpiThreshold(CheckpointKpi kpi, Comparison comparison, BigDecimal limit)
        implements CriterionKind {
    private static final int SHOWN_DIGITS = 2;

    @Override
    public Finding judge(CriterionCode criterion, Gathered gathered, LocalDate asOf) {
        Message name = Message.of(kpi.nameKey());
        Message asked = comparison.asked(limit);
        return switch (gathered.readings().kpi(kpi)) {
            case Figure.Undefined none ->
                    Finding.open(
                            CriterionState.UNKNOWN,
                            Message.of("checkpoint.kpi.undefined", name, none.reason()),
                            Message.of("checkpoint.kpi.reach", name, asked));
            case Figure.Defined defined ->
                    judge(criterion, BigDecimal.valueOf(defined.number()), name, asked, asOf);
        };
    }

    /** Compared as it is, shown rounded. */
    private Finding judge(
            CriterionCode criterion, BigDecimal value, Message name, Message asked, LocalDate day) {
        BigDecimal shown = value.setScale(SHOWN_DIGITS, RoundingMode.HALF_UP);
        Evidence seen = new Evidence(criterion, day, kpi + "=" + value.toPlainString());
        if (comparison.holds(value, limit)) {
            return Finding.met(Message.of("checkpoint.kpi.met", name, shown, asked), seen);
        }
        return Finding.open(
                CriterionState.UNMET,
                Message.of("checkpoint.kpi.unmet", name, shown, asked),
                Message.of("checkpoint.kpi.reach", name, asked),
                seen);
    }

    @Override
    public Message evidenceKind() {
        return Message.of("checkpoint.kind.kpi");
    }

    /** The figures are made of issues, so whoever may not count them may not know it. */
    @Override
    public boolean countsIssues() {
        return true;
    }
}
