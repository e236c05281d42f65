package org.jalon.domain.view;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

import java.util.List;

/** An issue's part in a rollout: no milestone, one, or several of which none counts. */
record IssueMembership(Program program, Rollout rollout, List<PlannedMilestone> milestones) {
    IssueMembership {
        milestones = List.copyOf(milestones);
    }
}
