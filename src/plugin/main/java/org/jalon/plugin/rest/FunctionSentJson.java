package org.jalon.plugin.rest;

/** Whether a function is to be on. */
public record FunctionSentJson(boolean on) {}
