package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollup.Membership;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where an issue stands, and where it could.
 *
 * @param through the issues that parents' places come through
 * @param choices the rollouts of each program this person may see
 */
public record PlaceOffer(
        IssueKey issue,
        boolean mayLink,
        List<Membership> places,
        Map<JiraIssueId, IssueHead> through,
        Optional<LikelyPlace> likely,
        Map<Program, List<RolloutFace>> choices) {
    public PlaceOffer {
        places = List.copyOf(places);
    }
}
