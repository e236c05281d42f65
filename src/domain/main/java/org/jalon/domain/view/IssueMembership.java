package org.jalon.domain.view;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

import java.util.List;

/**
 * An issue's part in a rollout: no milestone, one, or several of which none counts.
 *
 * @param closed whether the viewer may know the rollout's dates and states only
 */
record IssueMembership(
        Program program, Rollout rollout, List<PlannedMilestone> milestones, boolean closed) {
    IssueMembership {
        milestones = List.copyOf(milestones);
    }
}
