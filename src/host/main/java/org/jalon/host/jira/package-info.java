/**
 * Jira as the add-on and the pages meet it: one facade over its users, projects, issues and
 * workflows.
 */
package org.jalon.host.jira;
