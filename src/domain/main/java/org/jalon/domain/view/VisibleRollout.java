package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

/** A rollout the viewer may see, with its program. */
public record VisibleRollout(Program program, Rollout rollout) {}
