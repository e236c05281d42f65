/** Jira's events, taken as hints that name an issue. */
package org.jalon.plugin.jira.event;
