/** The current user and what a user may do. */
package com.atlassian.jira.security;
