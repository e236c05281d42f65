package org.jalon.domain.view;

import org.jalon.domain.shared.BackgroundFunction;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a reader of figures has to know about how they are kept.
 *
 * @param rebuilt percent of the rollouts whose facts are written anew; empty while none is
 * @param waiting how many issues are still to be counted; empty while they are few
 * @param off functions that are switched off, so that figures may be behind
 */
public record KeptFigures(OptionalInt rebuilt, OptionalInt waiting, List<BackgroundFunction> off) {
    public KeptFigures {
        off = List.copyOf(off);
    }
}
