/** What Jira tells people. */
package com.atlassian.jira.util;
