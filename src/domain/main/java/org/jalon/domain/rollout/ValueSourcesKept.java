package org.jalon.domain.rollout;

import org.jalon.domain.program.ProgramKey;

/** Port: where each program finds its values. */
public interface ValueSourcesKept {
    /** What was chosen; {@link ValueSources#UNCHOSEN} when nobody did. */
    ValueSources of(ProgramKey program);

    /** Replaces what was chosen. */
    void save(ProgramKey program, ValueSources chosen);
}
