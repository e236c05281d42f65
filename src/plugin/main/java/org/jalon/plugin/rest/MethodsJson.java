package org.jalon.plugin.rest;

import java.util.List;

/** The methods there are to choose. */
public record MethodsJson(List<MethodJson> methods) {}
