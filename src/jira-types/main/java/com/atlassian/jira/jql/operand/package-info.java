/** Values of JQL. */
package com.atlassian.jira.jql.operand;
