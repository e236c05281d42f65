package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollup.Membership;
import org.jalon.domain.rollup.Memberships;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.IssueReadings;
import org.jalon.domain.shared.JiraIssueId;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rollouts there are, and why an issue is in one of them. */
public final class PlaceChoices {
    private final Rollouts rollouts;
    private final RolloutFaces faces;
    private final Memberships memberships;
    private final IssueReadings issues;

    public PlaceChoices(
            Rollouts rollouts, RolloutFaces faces, Memberships memberships, IssueReadings issues) {
        this.rollouts = rollouts;
        this.faces = faces;
        this.memberships = memberships;
        this.issues = issues;
    }

    List<RolloutFace> of(Program program) {
        return List.copyOf(faces.of(rollouts.of(program.key())).values());
    }

    Optional<Membership> membership(RolloutId rollout, JiraIssueId issue) {
        return rollouts.by(rollout).flatMap(found -> memberships.of(found, issue));
    }

    Map<JiraIssueId, IssueHead> heads(List<Membership> places) {
        return issues.headsOf(places.stream().flatMap(it -> it.through().stream()).toList());
    }
}
