package org.jalon.domain.organisation;

import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;

import java.util.Optional;

/**
 * A Business Unit of the group.
 *
 * @param country ISO 3166 code or what the group uses instead
 * @param project its own Jira project; empty when it works elsewhere
 */
public record BusinessUnit(
        BusinessUnitCode code,
        LocalizedText name,
        String country,
        Optional<JiraProjectId> project) {}
