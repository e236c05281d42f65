package org.jalon.host.jira.dashboard;

/** A dashboard of the site. */
public record JiraDashboard(long id, String name) {}
