/** Work that Jira runs at given times. */
package com.atlassian.scheduler;
