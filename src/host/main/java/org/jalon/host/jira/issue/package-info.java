/** Issues and their comments: what they hold, and how they change. */
package org.jalon.host.jira.issue;
