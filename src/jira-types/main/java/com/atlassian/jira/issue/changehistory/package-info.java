/** How an issue came to be what it is. */
package com.atlassian.jira.issue.changehistory;
