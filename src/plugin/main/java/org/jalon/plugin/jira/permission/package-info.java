/** What people may see and do, by Jira's permissions. */
package org.jalon.plugin.jira.permission;
