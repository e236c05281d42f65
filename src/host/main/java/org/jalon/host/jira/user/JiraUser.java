package org.jalon.host.jira.user;

import com.atlassian.jira.user.ApplicationUser;

import java.util.Locale;

/**
 * A person who can log in.
 *
 * @param key never changes, unlike the name
 * @param name the login name
 * @param language the language Jira speaks to this person
 */
public record JiraUser(
        String key, String name, String displayName, String email, Locale language, boolean active)
        implements ApplicationUser {

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public boolean isActive() {
        return active;
    }
}
