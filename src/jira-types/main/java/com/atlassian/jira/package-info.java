/** Kinds of data. */
package com.atlassian.jira;
