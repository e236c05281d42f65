package org.jalon.host.jirarest;

import com.fasterxml.jackson.databind.JsonNode;

import org.jalon.host.HostGap;

import java.util.Set;

/** A member of a body the host would silently ignore, where Jira does something about it. */
final class KnownMembers {
    private KnownMembers() {}

    static void require(String resource, JsonNode body, Set<String> known) {
        body.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!known.contains(name)) {
                                throw new HostGap(resource, name);
                            }
                        });
    }
}
