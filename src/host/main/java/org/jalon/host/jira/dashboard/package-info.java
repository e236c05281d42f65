/** The system dashboard and the items it holds. */
package org.jalon.host.jira.dashboard;
