package org.jalon.domain.review;

import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.Rollout;

/** The rollout of a program that a review is about. */
public record ReviewSubject(Program program, Rollout rollout) {}
