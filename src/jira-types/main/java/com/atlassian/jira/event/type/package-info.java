/** The kinds of issue event. */
package com.atlassian.jira.event.type;
