package org.jalon.host.workflow;

import org.jalon.host.jira.project.JiraStatus;

/**
 * A step somebody can take with an issue now.
 *
 * @param id OSWorkflow's action id
 */
public record Transition(int id, String name, JiraStatus to) {}
