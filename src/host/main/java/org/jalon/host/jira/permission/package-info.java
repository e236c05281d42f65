/** Who may do what in which project, and who administers the site. */
package org.jalon.host.jira.permission;
