package org.jalon.domain.view;

import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.RolloutId;

import java.util.List;
import java.util.Optional;

/**
 * What a Business Unit says of its rollout, and what it said before.
 *
 * @param mayDeclare whether the reader may declare another colour
 * @param present the colour that counts on the status date
 * @param earlier the ones before it, newest first, no more than are worth reading
 */
public record DeclaredHistory(
        RolloutId rollout,
        boolean mayDeclare,
        Optional<DeclaredColour> present,
        List<DeclaredColour> earlier) {
    public DeclaredHistory {
        earlier = List.copyOf(earlier);
    }
}
