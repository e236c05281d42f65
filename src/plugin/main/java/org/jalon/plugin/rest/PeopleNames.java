package org.jalon.plugin.rest;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.shared.ActorId;

import java.util.Optional;

/** People as Jira names them today; a person who is gone from Jira keeps the key as name. */
public final class PeopleNames {
    private final UserManager users;

    public PeopleNames(UserManager users) {
        this.users = users;
    }

    String of(ActorId actor) {
        return Optional.ofNullable(users.getUserByKey(actor.key()))
                .map(ApplicationUser::getDisplayName)
                .orElse(actor.key());
    }
}
