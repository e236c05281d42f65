/** JQL functions of add-ons. */
package com.atlassian.jira.plugin.jql.function;
