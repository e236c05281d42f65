package com.atlassian.jira.workflow;

public abstract class AbstractJiraWorkflow implements JiraWorkflow {}
