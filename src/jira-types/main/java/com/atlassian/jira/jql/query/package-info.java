/** What a JQL query is run for. */
package com.atlassian.jira.jql.query;
