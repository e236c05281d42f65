package org.jalon.domain.conformity;

import org.jalon.domain.standard.VersionName;

/** What one version says of one requirement; for a dropped one, how it read until then. */
public record ChangedRequirement(
        VersionName version, RequirementChange change, Requirement requirement) {}
