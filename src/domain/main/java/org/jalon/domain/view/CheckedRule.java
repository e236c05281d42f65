package org.jalon.domain.view;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.linking.LinkRule;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.util.Optional;

/** A draft whose every word means something in its program. */
record CheckedRule(
        Rollout rollout,
        Jql jql,
        Optional<WorkstreamCode> workstream,
        Optional<MilestoneCode> milestone) {
    static final String NO_QUERY = "linking.rule.jql.missing";
    static final String NO_WORKSTREAM = "linking.rule.workstream.unknown";
    static final String NO_MILESTONE = "linking.rule.milestone.unknown";

    /** Throws {@link Refused} with the first word that means nothing. */
    static CheckedRule of(Program program, Rollout rollout, RuleDraft draft) {
        if (!Jql.isWritten(draft.jql())) {
            throw Refused.invalid(NO_QUERY, Jql.LONGEST);
        }
        return new CheckedRule(
                rollout,
                new Jql(draft.jql()),
                workstream(program, draft.workstream()),
                milestone(program, draft.milestone()));
    }

    LinkRule rule(int number, int position, ActorId owner) {
        return new LinkRule(
                rollout.id().program(),
                number,
                position,
                rollout.id().bu(),
                jql,
                workstream,
                milestone,
                owner);
    }

    private static Optional<WorkstreamCode> workstream(Program program, String code) {
        Optional<WorkstreamCode> known =
                program.workstreams().stream()
                        .map(Workstream::code)
                        .filter(other -> other.value().equals(code))
                        .findFirst();
        if (known.isEmpty() && !code.isEmpty()) {
            throw Refused.invalid(NO_WORKSTREAM, code);
        }
        return known;
    }

    private static Optional<MilestoneCode> milestone(Program program, String code) {
        Optional<MilestoneCode> known =
                program.milestones().stream()
                        .map(PlannedMilestone::code)
                        .filter(other -> other.value().equals(code))
                        .findFirst();
        if (known.isEmpty() && !code.isEmpty()) {
            throw Refused.invalid(NO_MILESTONE, code);
        }
        return known;
    }
}
