package org.jalon.plugin.rest;

/** The method that was kept, or forgotten. */
public record KeptMethodJson(String code) {}
