package org.jalon.domain.view;

/** One line of the list of programs. */
public record ProgramLine(ProgramHeader program, int rollouts) {}
