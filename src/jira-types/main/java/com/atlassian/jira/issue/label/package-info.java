/** Labels. */
package com.atlassian.jira.issue.label;
