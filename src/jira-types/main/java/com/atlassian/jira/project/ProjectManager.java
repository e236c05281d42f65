package com.atlassian.jira.project;

public interface ProjectManager {

    Project getProjectObj(Long id);

    Project getProjectByCurrentKey(String key);
}
