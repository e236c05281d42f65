package org.jalon.domain.shared;

import java.util.Optional;

/** Port: the projects that exist in this Jira. Reads only; no permission is applied. */
public interface JiraProjects {
    /** The project that is called by this key now. */
    Optional<JiraProjectId> idOf(String projectKey);

    /** The key the project has now; empty when it was deleted. */
    Optional<String> keyOf(JiraProjectId project);
}
