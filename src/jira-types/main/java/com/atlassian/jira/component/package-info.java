/** Access to Jira's own components. */
package com.atlassian.jira.component;
