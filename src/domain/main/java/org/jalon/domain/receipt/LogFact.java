package org.jalon.domain.receipt;

/** One named value of a log entry, such as the outcome; never a person. */
public record LogFact(String name, String value) {}
