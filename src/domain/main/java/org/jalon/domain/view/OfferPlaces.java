package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.rollup.Membership;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.JiraIssueId;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers for an issue where it stands, why, where it probably belongs and where it could be. */
public final class OfferPlaces {
    private final PlacedIssues issues;
    private final VisiblePrograms programs;
    private final Facts facts;
    private final PlaceChoices choices;
    private final LikelyPlaces likely;

    public OfferPlaces(
            PlacedIssues issues,
            VisiblePrograms programs,
            Facts facts,
            PlaceChoices choices,
            LikelyPlaces likely) {
        this.issues = issues;
        this.programs = programs;
        this.facts = facts;
        this.choices = choices;
        this.likely = likely;
    }

    /** Only of programs this person may see. */
    public PlaceOffer of(ActorId actor, IssueKey key) {
        JiraIssueId issue = issues.toSee(actor, key);
        List<Membership> places =
                facts.ofIssue(issue).stream()
                        .map(Fact::rollout)
                        .filter(rollout -> programs.find(actor, rollout.program()).isPresent())
                        .flatMap(rollout -> choices.membership(rollout, issue).stream())
                        .toList();
        Map<Program, List<RolloutFace>> all = new LinkedHashMap<>();
        programs.all(actor).forEach(program -> all.put(program, choices.of(program)));
        return new PlaceOffer(
                key,
                issues.mayLink(actor, issue),
                places,
                choices.heads(places),
                likely.of(actor, issue),
                all);
    }
}
