package org.jalon.domain.exchange;

/** Where something stands in a file; lines and columns count from 1. */
public record Location(int line, int column) {}
