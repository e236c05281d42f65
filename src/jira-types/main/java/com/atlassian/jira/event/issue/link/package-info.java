/** Events about a changed issue link. */
package com.atlassian.jira.event.issue.link;
