/** Access to users. */
package com.atlassian.jira.user.util;
