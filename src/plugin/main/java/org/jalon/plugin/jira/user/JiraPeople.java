package org.jalon.plugin.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.organisation.People;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * People by Jira's user key, which an administrator's rename does not change. Jira forgets deleted
 * users; one it anonymised stays, logs in by the key ({@code JIRAUSER10100} by {@code
 * jirauser10100}) and is called by an alias such as {@code user-2127b}, which names nobody.
 */
public final class JiraPeople implements People {
    private static final Pattern ANONYMISED_KEY = Pattern.compile("JIRAUSER\\d+");
    private static final Pattern ALIAS = Pattern.compile("user-[0-9a-f]+");

    private final UserManager users;

    public JiraPeople(UserManager users) {
        this.users = users;
    }

    @Override
    public Optional<ActorId> named(String userName) {
        return Optional.ofNullable(users.getUserByName(userName))
                .map(ApplicationUser::getKey)
                .map(ActorId::new);
    }

    @Override
    public Optional<String> userNameOf(ActorId person) {
        return Optional.ofNullable(users.getUserByKey(person.key()))
                .map(ApplicationUser::getUsername);
    }

    @Override
    public Optional<String> displayNameOf(ActorId person) {
        return Optional.ofNullable(users.getUserByKey(person.key()))
                .filter(user -> !isAnonymised(user))
                .map(ApplicationUser::getDisplayName);
    }

    private static boolean isAnonymised(ApplicationUser user) {
        return ANONYMISED_KEY.matcher(user.getKey()).matches()
                && user.getUsername().equalsIgnoreCase(user.getKey())
                && ALIAS.matcher(user.getDisplayName()).matches();
    }
}
