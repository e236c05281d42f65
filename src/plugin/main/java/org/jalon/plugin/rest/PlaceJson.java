package org.jalon.plugin.rest;

import org.jalon.domain.program.MilestoneCode;

import java.util.Optional;

/** A place in a rollout; without a milestone the rollout as a whole. */
public record PlaceJson(String program, String bu, String milestone) {
    static final PlaceJson NOWHERE = new PlaceJson("", "", null);

    Optional<MilestoneCode> milestoneCode() {
        return Optional.ofNullable(milestone)
                .filter(code -> !code.isEmpty())
                .map(code -> Keys.milestone(program, code));
    }
}
