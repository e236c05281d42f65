package org.jalon.domain.conformity;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Port: which rollouts do something otherwise than the Standard asks, and since when. */
public interface ExceptionMarks {
    /** The marks as of a day, in a bounded number of queries; a rollout without: key left out. */
    Map<RolloutId, ExceptionMark> of(Program program, Collection<Rollout> rollouts, LocalDate asOf);
}
