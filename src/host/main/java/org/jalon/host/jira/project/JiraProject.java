package org.jalon.host.jira.project;

import java.util.Optional;

/**
 * A project of the site.
 *
 * @param leadKey user key of the project lead
 * @param category name of the project's category, if it is in one
 */
public record JiraProject(
        long id, String key, String name, String description, String leadKey, Optional<String> category) {}
