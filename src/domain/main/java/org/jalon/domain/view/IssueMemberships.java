package org.jalon.domain.view;

import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.rollup.RolloutLinks;

/** Which rollouts an issue belongs to: as rollout issue, as milestone, or by its stored facts. */
public final class IssueMemberships {
    private final VisiblePrograms programs;
    private final Rollouts rollouts;
    private final Facts facts;
    private final RolloutLinks links;

    public IssueMemberships(
            VisiblePrograms programs, Rollouts rollouts, Facts facts, RolloutLinks links) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.facts = facts;
        this.links = links;
    }
}
