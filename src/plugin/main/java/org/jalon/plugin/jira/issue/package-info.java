/** Issues as Jira has them now. */
package org.jalon.plugin.jira.issue;
