package org.jalon.plugin.rest;

/** A table as text, first line the names of its columns. */
public record CsvJson(String csv) {}
