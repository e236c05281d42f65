package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

/**
 * A rollout the viewer may see, with its program.
 *
 * @param closed whether the viewer may know its dates and states only
 */
public record VisibleRollout(Program program, Rollout rollout, boolean closed) {}
