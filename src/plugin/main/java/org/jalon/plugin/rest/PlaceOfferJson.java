package org.jalon.plugin.rest;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollup.Membership;
import org.jalon.domain.view.LikelyPlace;
import org.jalon.domain.view.PlaceOffer;
import org.jalon.domain.view.RolloutFace;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where an issue stands, why, where it probably belongs, and where it could be. */
public record PlaceOfferJson(
        String issue,
        boolean mayLink,
        List<Place> places,
        PlaceJson likely,
        List<Choices> programs) {

    /**
     * @param source link, parent or rule
     * @param through the issue above whose link counts
     */
    public record Place(
            String program, String bu, String milestone, String source, String through) {}

    /** What there is in a program. */
    public record Choices(
            String key,
            String name,
            List<Choice> rollouts,
            List<Choice> milestones,
            List<Choice> workstreams) {}

    /** One of it. */
    public record Choice(String code, String name) {}

    static PlaceOfferJson of(PlaceOffer offer, Locale locale) {
        return new PlaceOfferJson(
                offer.issue().value(),
                offer.mayLink(),
                offer.places().stream().map(it -> place(offer, it)).toList(),
                offer.likely().map(PlaceOfferJson::likely).orElse(null),
                offer.choices().entrySet().stream()
                        .map(entry -> choices(entry.getKey(), entry.getValue(), locale))
                        .toList());
    }

    private static Place place(PlaceOffer offer, Membership membership) {
        return new Place(
                membership.rollout().program().value(),
                membership.rollout().bu().value(),
                code(membership.milestone()),
                Words.word(membership.source()),
                membership
                        .through()
                        .map(offer.through()::get)
                        .map(head -> head.key().value())
                        .orElse(null));
    }

    private static PlaceJson likely(LikelyPlace likely) {
        return new PlaceJson(
                likely.rollout().program().value(),
                likely.rollout().bu().value(),
                code(likely.milestone()));
    }

    private static Choices choices(Program program, List<RolloutFace> rollouts, Locale locale) {
        return new Choices(
                program.key().value(),
                program.name().in(locale),
                rollouts.stream()
                        .map(face -> new Choice(face.bu().value(), face.name().in(locale)))
                        .toList(),
                program.milestones().stream()
                        .map(it -> new Choice(it.code().value(), it.name().in(locale)))
                        .toList(),
                program.workstreams().stream()
                        .map(it -> new Choice(it.code().value(), it.name().in(locale)))
                        .toList());
    }

    private static String code(Optional<MilestoneCode> milestone) {
        return milestone.map(MilestoneCode::value).orElse(null);
    }
}
