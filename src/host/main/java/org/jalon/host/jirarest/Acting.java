package org.jalon.host.jirarest;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.Rejected.Reason;
import org.jalon.host.jira.user.Authentication;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.jira.user.Users;

import java.util.Optional;

/** Who sent the request. Nobody may see anything on this site without logging in. */
final class Acting {
    static final String NOT_AUTHENTICATED =
            "You are not authenticated. Authentication required to perform this operation.";

    private final Authentication authentication;

    Acting(Authentication authentication) {
        this.authentication = authentication;
    }

    Optional<JiraUser> whoever() {
        return authentication.user();
    }

    /**
     * @throws Rejected as not logged in, or as no administrator
     */
    JiraUser administrator(Users users) {
        JiraUser user = user();
        if (!users.administers(user)) {
            throw Rejected.because(
                    Reason.FORBIDDEN, "You must have global administrator permission to do this.");
        }
        return user;
    }

    /**
     * @throws Rejected as not logged in
     */
    JiraUser user() {
        return whoever()
                .orElseThrow(() -> Rejected.because(Reason.NOT_LOGGED_IN, NOT_AUTHENTICATED));
    }
}
