/** Events about a changed issue. */
package com.atlassian.jira.event.issue;
