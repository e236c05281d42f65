package org.jalon.domain.rollout;

import java.util.List;

/** Port: every forecast ever made for the milestones of a rollout. Rows are only added. */
public interface Forecasts {
    /**
     * All forecasts of the rollout, oldest first; those of one day in the order they were added.
     */
    List<Forecast> of(RolloutId rollout);

    /** Adds a forecast; joins the running unit of work. */
    void add(RolloutId rollout, Forecast forecast);
}
