package org.jalon.domain.view;

import org.jalon.domain.checkpoint.NextCheckpoint;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Optional;

/** Answers on an issue: which program, version, Business Unit, milestone, and what comes next. */
public final class FindIssuePlaces {
    private final IssueMemberships memberships;
    private final ProgramHeaders headers;
    private final RolloutFaces faces;
    private final RolloutCubes cubes;
    private final NextCheckpoints next;

    public FindIssuePlaces(
            IssueMemberships memberships,
            ProgramHeaders headers,
            RolloutFaces faces,
            RolloutCubes cubes,
            NextCheckpoints next) {
        this.memberships = memberships;
        this.headers = headers;
        this.faces = faces;
        this.cubes = cubes;
        this.next = next;
    }

    /** The issue's places in the programs this person may see; often none. */
    public List<IssuePlace> of(ActorId actor, JiraIssueId issue) {
        return memberships.of(actor, issue).stream().map(this::place).toList();
    }

    /** Whether {@link #of} would find any; what the panel's condition asks. */
    public boolean hasAny(ActorId actor, JiraIssueId issue) {
        return !memberships.of(actor, issue).isEmpty();
    }

    private IssuePlace place(IssueMembership membership) {
        Program program = membership.program();
        Rollout rollout = membership.rollout();
        ProgramHeader header = headers.of(program);
        List<PlannedMilestone> milestones = membership.milestones();
        boolean tied = milestones.size() > 1;
        Optional<NextCheckpoint> coming =
                next.of(program, rollout, cubes.of(rollout.id()), header.statusDate());
        return new IssuePlace(
                header,
                faces.of(rollout),
                tied ? Optional.empty() : milestones.stream().findFirst(),
                tied ? milestones : List.of(),
                membership.closed() ? coming.map(NextCheckpoint::withoutCounts) : coming);
    }
}
