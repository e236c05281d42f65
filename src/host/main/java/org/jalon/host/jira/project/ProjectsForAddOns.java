package org.jalon.host.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

/** Projects as the Jira API shows them: unfiltered, null where there is none. */
public final class ProjectsForAddOns implements ProjectManager {
    private final Projects projects;

    public ProjectsForAddOns(Projects projects) {
        this.projects = projects;
    }

    @Override
    public Project getProjectObj(Long id) {
        return id == null ? null : projects.byId(id).orElse(null);
    }

    @Override
    public Project getProjectByCurrentKey(String key) {
        return key == null ? null : projects.byKey(key).orElse(null);
    }
}
