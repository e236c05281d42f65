package org.jalon.host.jira.project;

import com.atlassian.jira.project.Project;

import java.util.Optional;

/**
 * A project of the site.
 *
 * @param leadKey user key of the project lead
 * @param category name of the project's category, if it is in one
 */
public record JiraProject(
        long id,
        String key,
        String name,
        String description,
        String leadKey,
        Optional<String> category)
        implements Project {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }
}
