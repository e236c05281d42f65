package org.jalon.plugin.jira.project;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;

import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.JiraProjects;

import java.util.Optional;

/** Projects through Jira's project manager. */
public final class JiraProjectsByLookup implements JiraProjects {
    private final ProjectManager projects;

    public JiraProjectsByLookup(ProjectManager projects) {
        this.projects = projects;
    }

    @Override
    public Optional<JiraProjectId> idOf(String projectKey) {
        return Optional.ofNullable(projects.getProjectByCurrentKey(projectKey))
                .map(Project::getId)
                .map(JiraProjectId::new);
    }

    @Override
    public Optional<String> keyOf(JiraProjectId project) {
        return Optional.ofNullable(projects.getProjectObj(project.value())).map(Project::getKey);
    }
}
