/** The fields that one change of an issue touched. */
package com.atlassian.jira.issue.history;
