/** Fields. */
package com.atlassian.jira.issue.fields;
