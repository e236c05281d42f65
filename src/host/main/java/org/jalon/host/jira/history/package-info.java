/** The change history Jira keeps for every issue. */
package org.jalon.host.jira.history;
