/** Workflows of issues. */
package com.atlassian.jira.workflow;
