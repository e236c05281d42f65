/** Keys of permissions. */
package com.atlassian.jira.permission;
