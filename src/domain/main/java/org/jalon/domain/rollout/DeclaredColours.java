package org.jalon.domain.rollout;

import org.jalon.domain.program.ProgramKey;

import java.util.List;
import java.util.Map;

/** Port: the colours Business Units declared, at most one a day for a rollout. */
public interface DeclaredColours {
    /** The rollout's colours, oldest first. */
    List<DeclaredColour> of(RolloutId rollout);

    /** The colours of all rollouts of a program, oldest first, in one query; none: key left out. */
    Map<RolloutId, List<DeclaredColour>> of(ProgramKey program);

    /** Adds the colour or replaces the one of the same day; joins the running unit of work. */
    void declare(RolloutId rollout, DeclaredColour colour);
}
