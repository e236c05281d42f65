package org.jalon.domain.program;

import org.jalon.domain.shared.LocalizedText;

/**
 * A milestone every rollout of the program has to reach.
 *
 * @param week planned weeks after the rollout's kick-off
 * @param weight percent of the rollout's budget that is earned by it; all of a program make 100
 * @param goLive whether reaching it puts the Business Unit live on the target version
 */
public record PlannedMilestone(
        MilestoneCode code, LocalizedText name, int week, int weight, boolean goLive) {
    public PlannedMilestone {
        if (week < 0 || weight < 0 || weight > 100) {
            throw new IllegalArgumentException(code + ": week " + week + ", weight " + weight);
        }
    }
}
