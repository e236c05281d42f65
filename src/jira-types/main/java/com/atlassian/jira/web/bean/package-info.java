/** Pages of a result. */
package com.atlassian.jira.web.bean;
