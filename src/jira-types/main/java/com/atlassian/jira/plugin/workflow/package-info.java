/** Factories behind the parts of a workflow. */
package com.atlassian.jira.plugin.workflow;
