/** Attachments. */
package com.atlassian.jira.issue.attachment;
