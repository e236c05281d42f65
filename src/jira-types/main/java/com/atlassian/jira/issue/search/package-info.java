/** What a search finds. */
package com.atlassian.jira.issue.search;
