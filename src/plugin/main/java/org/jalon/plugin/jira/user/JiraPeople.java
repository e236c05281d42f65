package org.jalon.plugin.jira.user;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.organisation.People;
import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/** People by Jira's user key, which an administrator's rename does not change. */
public final class JiraPeople implements People {
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
                .map(ApplicationUser::getDisplayName);
    }
}
