/** Searching by JQL. */
package com.atlassian.jira.bc.issue.search;
