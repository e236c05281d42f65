package org.jalon.plugin.rest;

import org.jalon.domain.standard.VersionChange;

/** A state to move a version to, as it was sent; either may be missing. */
public record VersionChangeJson(String state, String ends) {

    static VersionChange change(VersionChangeJson sent) {
        return sent == null
                ? new VersionChange("", "")
                : new VersionChange(sent.state(), sent.ends());
    }
}
