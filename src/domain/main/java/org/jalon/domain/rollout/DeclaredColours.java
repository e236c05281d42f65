package org.jalon.domain.rollout;

import org.jalon.domain.program.ProgramKey;

import java.util.List;
import java.util.Map;

/**
 * Port: the colours Business Units declared, by date and, on one date, in the order in which they
 * were stored. None is ever lost: what was declared stays as history.
 */
public interface DeclaredColours {
    /** The rollout's colours, oldest first. */
    List<DeclaredColour> of(RolloutId rollout);

    /** The colours of all rollouts of a program, oldest first, in one query; none: key left out. */
    Map<RolloutId, List<DeclaredColour>> of(ProgramKey program);

    /**
     * Adds the colour behind all of its day; joins the running unit of work, which is to be
     * repeated when another writer came first.
     */
    void declare(RolloutId rollout, DeclaredColour colour);

    /**
     * Adds what a program file says of that day, or replaces what one said before, in its place;
     * joins the running unit of work.
     */
    void record(RolloutId rollout, DeclaredColour colour);
}
