package org.jalon.domain.view;

/** The plan of every Business Unit against what became of it, and who waits for whom. */
public record Timeline(ProgramMatrix matrix, Dependencies.Found dependencies) {}
