package org.jalon.plugin.rest;

/** A key that no program has. */
public record FreeKeyJson(String key) {}
