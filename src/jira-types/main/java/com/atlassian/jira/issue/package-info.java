/** Issues. */
package com.atlassian.jira.issue;
