/** What issues are made of, to be administered. */
package com.atlassian.jira.config;
