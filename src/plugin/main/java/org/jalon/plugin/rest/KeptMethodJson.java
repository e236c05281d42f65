package org.jalon.plugin.rest;

/** The method that is now kept. */
public record KeptMethodJson(String code) {}
