package org.jalon.host.jira.user;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;

import org.jalon.host.HostGap;

/** The directory as the Jira API shows it. */
public final class UsersForAddOns implements UserManager, GlobalPermissionManager {
    private final Users users;

    public UsersForAddOns(Users users) {
        this.users = users;
    }

    @Override
    public ApplicationUser getUserByKey(String key) {
        return key == null ? null : users.byKey(key).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return userName == null ? null : users.byName(userName).orElse(null);
    }

    @Override
    public boolean hasPermission(GlobalPermissionKey permission, ApplicationUser user) {
        if (!GlobalPermissionKey.ADMINISTER.equals(permission)) {
            throw new HostGap(
                    GlobalPermissionManager.class.getName(),
                    "hasPermission(" + permission.getKey() + ")");
        }
        return user != null && users.byKey(user.getKey()).filter(users::administers).isPresent();
    }
}
