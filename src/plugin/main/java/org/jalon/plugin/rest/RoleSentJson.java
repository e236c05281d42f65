package org.jalon.plugin.rest;

import org.jalon.domain.program.RoleRequest;

/** A role that a person is to hold or no longer to hold, as it was sent. */
public record RoleSentJson(String role, String person, boolean holds) {

    static RoleRequest request(RoleSentJson sent) {
        return sent == null
                ? new RoleRequest("", "", false)
                : new RoleRequest(sent.role(), sent.person(), sent.holds());
    }
}
