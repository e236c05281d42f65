/** People as Jira knows them. */
package org.jalon.plugin.jira.user;
