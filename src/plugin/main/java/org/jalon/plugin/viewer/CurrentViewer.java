package org.jalon.plugin.viewer;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/** The person the current request belongs to. */
public final class CurrentViewer {
    private final JiraAuthenticationContext authentication;

    public CurrentViewer(JiraAuthenticationContext authentication) {
        this.authentication = authentication;
    }

    /** The viewer; empty for an anonymous request. */
    public Optional<Viewer> find() {
        return Optional.ofNullable(authentication.getLoggedInUser())
                .map(ApplicationUser::getKey)
                .map(key -> new Viewer(new ActorId(key), authentication.getLocale()));
    }
}
