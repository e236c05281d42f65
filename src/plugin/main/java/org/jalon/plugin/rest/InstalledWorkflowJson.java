package org.jalon.plugin.rest;

/** A workflow that is in Jira. */
public record InstalledWorkflowJson(String workflow) {}
