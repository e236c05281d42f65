package org.jalon.plugin.rest;

import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.view.KeptFigures;

import java.util.List;

/**
 * What a reader of figures has to know about how they are kept.
 *
 * @param rebuilt percent; null while nothing is rebuilt
 * @param waiting how many issues are still to be counted; null while they are few
 * @param off codes of functions that are switched off
 */
public record KeptJson(Integer rebuilt, Integer waiting, List<String> off) {
    static KeptJson of(KeptFigures kept) {
        return new KeptJson(
                kept.rebuilt().isPresent() ? kept.rebuilt().getAsInt() : null,
                kept.waiting().isPresent() ? kept.waiting().getAsInt() : null,
                kept.off().stream().map(BackgroundFunction::code).toList());
    }
}
