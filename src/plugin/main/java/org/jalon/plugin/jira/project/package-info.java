/** The projects that exist in this Jira. */
package org.jalon.plugin.jira.project;
