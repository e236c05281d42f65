/** Projects and the constants of a site: issue types, statuses, priorities, resolutions. */
package org.jalon.host.jira.project;
