/** The type of project permission keys. */
package com.atlassian.jira.security.plugin;
