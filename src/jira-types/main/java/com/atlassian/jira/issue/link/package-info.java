/** Issue links and their types. */
package com.atlassian.jira.issue.link;
