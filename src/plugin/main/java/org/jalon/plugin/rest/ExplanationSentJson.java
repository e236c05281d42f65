package org.jalon.plugin.rest;

/** Why an issue passed without its checkpoint, as it was sent; may be missing. */
public record ExplanationSentJson(String text) {}
