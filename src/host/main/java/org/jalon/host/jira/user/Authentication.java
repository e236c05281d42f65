package org.jalon.host.jira.user;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;

import java.util.Locale;
import java.util.Optional;

/**
 * Who is acting on the current thread. The web filter sets it at the start of each request and
 * clears it at its end; the add-on sees it as Jira's {@code JiraAuthenticationContext}.
 */
public final class Authentication implements JiraAuthenticationContext {
    private final ThreadLocal<JiraUser> acting = new ThreadLocal<>();

    /** Empty while nobody is logged in. */
    public Optional<JiraUser> user() {
        return Optional.ofNullable(acting.get());
    }

    public void setLoggedInUser(JiraUser user) {
        acting.set(user);
    }

    public void clear() {
        acting.remove();
    }

    /** Null while nobody is logged in, as in Jira. */
    @Override
    public ApplicationUser getLoggedInUser() {
        return acting.get();
    }

    @Override
    public Locale getLocale() {
        return user().map(JiraUser::language).orElse(Locale.ENGLISH);
    }
}
