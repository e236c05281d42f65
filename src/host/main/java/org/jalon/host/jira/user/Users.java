package org.jalon.host.jira.user;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import org.jalon.host.HostGap;

/** The site's user directory. */
public final class Users {
    /** Members administer Jira. */
    public static final String ADMINISTRATORS = "jira-administrators";

    /** Members hold a licence of the product. */
    public static final String LICENSED = "jira-software-users";

    public Optional<JiraUser> byKey(String key) {
        throw new HostGap("Users", "byKey");
    }

    /** By login name, case ignored. */
    public Optional<JiraUser> byName(String name) {
        throw new HostGap("Users", "byName");
    }

    public List<JiraUser> all() {
        throw new HostGap("Users", "all");
    }

    /** The user if the name exists, is active and the password is right. */
    public Optional<JiraUser> login(String name, String password) {
        throw new HostGap("Users", "login");
    }

    public JiraUser add(String name, String password, String displayName, String email, Locale language) {
        throw new HostGap("Users", "add");
    }

    public void addGroup(String group) {
        throw new HostGap("Users", "addGroup");
    }

    public void join(JiraUser user, String group) {
        throw new HostGap("Users", "join");
    }

    public SortedSet<String> groupsOf(JiraUser user) {
        throw new HostGap("Users", "groupsOf");
    }

    /** Whether the user holds a licence: REST resources without access annotation serve nobody else. */
    public boolean licensed(JiraUser user) {
        throw new HostGap("Users", "licensed");
    }

    public boolean administers(JiraUser user) {
        throw new HostGap("Users", "administers");
    }
}
