package org.jalon.plugin.jira.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.domain.shared.ActorId;
import org.junit.Test;

public class JiraPeopleTest {
    private static final ActorId ZOE = new ActorId("JIRAUSER10100");

    private final UserManager users = mock(UserManager.class);
    private final JiraPeople people = new JiraPeople(users);

    private void jiraKnows(String userName, String displayName) {
        ApplicationUser user = mock(ApplicationUser.class);
        when(user.getKey()).thenReturn(ZOE.key());
        when(user.getUsername()).thenReturn(userName);
        when(user.getDisplayName()).thenReturn(displayName);
        when(users.getUserByKey(ZOE.key())).thenReturn(user);
    }

    @Test
    public void peopleAreCalledWhatJiraCallsThemToday() {
        jiraKnows("zoe", "Zoë Zander");
        assertThat(people.displayNameOf(ZOE)).contains("Zoë Zander");
    }

    @Test
    public void whoWasDeletedHasNoName() {
        assertThat(people.displayNameOf(ZOE)).isEmpty();
    }

    @Test
    public void whoWasAnonymisedHasNoNameEither() {
        jiraKnows("jirauser10100", "user-2127b");
        assertThat(people.displayNameOf(ZOE)).isEmpty();
    }

    @Test
    public void aNameThatOnlyLooksLikeAnAliasIsAName() {
        jiraKnows("zoe", "user-2127b");
        assertThat(people.displayNameOf(ZOE)).contains("user-2127b");
        jiraKnows("jirauser10100", "Zoë Zander");
        assertThat(people.displayNameOf(ZOE)).contains("Zoë Zander");
    }
}
