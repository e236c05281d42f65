/** Jira's event bus. */
package com.atlassian.event.api;
