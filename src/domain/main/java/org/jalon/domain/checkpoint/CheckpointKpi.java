package org.jalon.domain.checkpoint;

/** The key figures of a rollout that a criterion may ask for. */
public enum CheckpointKpi {
    /** Schedule performance index. */
    SPI("checkpoint.kpi.spi"),
    /** Schedule performance index by time. */
    SPI_T("checkpoint.kpi.spi-t"),
    /** Cost performance index. */
    CPI("checkpoint.kpi.cpi"),
    /** Percent of the plan that is earned, 0 to 100. */
    EARNED_PERCENT("checkpoint.kpi.earned-percent"),
    /** Days the go-live is late. */
    GO_LIVE_SLIP_DAYS("checkpoint.kpi.go-live-slip-days"),
    /** Days since anything was updated. */
    UPDATE_AGE_DAYS("checkpoint.kpi.update-age-days"),
    /** Percent of the mandatory requirements that are conform, 0 to 100. */
    CONFORMITY_PERCENT("checkpoint.kpi.conformity-percent");

    private final String nameKey;

    CheckpointKpi(String nameKey) {
        this.nameKey = nameKey;
    }

    /** The i18n key of its name. */
    public String nameKey() {
        return nameKey;
    }
}
