/** What can go wrong. */
package com.atlassian.jira.exception;
