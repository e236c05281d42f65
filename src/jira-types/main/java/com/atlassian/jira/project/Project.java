package com.atlassian.jira.project;

public interface Project {

    Long getId();

    String getKey();

    String getName();
}
