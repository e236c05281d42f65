/** Jira's search: asked by rules, and told which issues serve a rollout. */
package org.jalon.plugin.jira.jql;
