package org.jalon.domain.conformity;

import org.jalon.domain.standard.VersionName;

/**
 * A requirement as a version has it.
 *
 * @param since the version that brought it in this wording; what was assessed under any version
 *     that had it since then still holds
 */
public record VersionRequirement(Requirement requirement, VersionName since) {
    public RequirementCode code() {
        return requirement.code();
    }
}
