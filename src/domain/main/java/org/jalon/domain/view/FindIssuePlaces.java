package org.jalon.domain.view;

import java.util.List;
import org.jalon.domain.checkpoint.NextCheckpoints;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;

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

    /** The issue's places in the programs this person may see; cheap and often empty. */
    public List<IssuePlace> of(ActorId actor, JiraIssueId issue) {
        throw new UnsupportedOperationException("comes with the next push");
    }

    /** Whether {@link #of} would find any; what the panel's condition asks. */
    public boolean hasAny(ActorId actor, JiraIssueId issue) {
        throw new UnsupportedOperationException("comes with the next push");
    }
}
