package org.jalon.domain.shared;

/** A field of Jira that holds one number. */
public record NumberField(String id, String name) {}
