package com.atlassian.jira.plugin.jql.function;

public abstract class AbstractJqlFunction implements JqlFunction {}
