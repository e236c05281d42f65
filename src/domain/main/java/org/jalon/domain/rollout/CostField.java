package org.jalon.domain.rollout;

import java.math.BigDecimal;

/**
 * The number field of Jira in which the issues of a program hold what they have cost so far.
 *
 * @param field its id
 */
public record CostField(String field, CostUnit unit) {

    /** What one in the field stands for. */
    public enum CostUnit {
        /** Of the group's currency. */
        ONE(3),
        /** As in budgets. */
        THOUSAND(0);

        private final int digits;

        CostUnit(int digits) {
            this.digits = digits;
        }

        private BigDecimal inThousands(BigDecimal amount) {
            return amount.movePointLeft(digits);
        }
    }

    /** In the unit of budgets. */
    public BigDecimal inThousands(BigDecimal amount) {
        return unit.inThousands(amount);
    }
}
