package org.jalon.domain.linking;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/**
 * The issues a query finds serve a Business Unit's rollout, and perhaps one workstream and one
 * milestone of it.
 *
 * @param number names the rule within its program as long as it lasts
 * @param position of several rules that find an issue the one with the least counts
 * @param workstream of issues that name none themselves
 * @param milestone of issues without a milestone issue above them
 * @param owner whose permissions the query runs with
 */
public record LinkRule(
        ProgramKey program,
        int number,
        int position,
        BusinessUnitCode bu,
        Jql jql,
        Optional<WorkstreamCode> workstream,
        Optional<MilestoneCode> milestone,
        ActorId owner) {
    public LinkRule {
        if (number < 1 || position < 1) {
            throw new IllegalArgumentException("rule " + number + " at " + position);
        }
    }

    public RolloutId rollout() {
        return new RolloutId(program, bu);
    }

    /** The same rule at another place in the order. */
    public LinkRule at(int other) {
        return new LinkRule(program, number, other, bu, jql, workstream, milestone, owner);
    }
}
