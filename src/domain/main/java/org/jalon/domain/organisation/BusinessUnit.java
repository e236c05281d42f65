package org.jalon.domain.organisation;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.LocalizedText;

import java.util.List;
import java.util.Optional;

/**
 * A Business Unit of the group.
 *
 * @param country ISO 3166 code or what the group uses instead
 * @param projects its own Jira projects, the main one first; empty when it works elsewhere
 * @param profile what else is known of it
 */
public record BusinessUnit(
        BusinessUnitCode code,
        LocalizedText name,
        String country,
        List<JiraProjectId> projects,
        UnitProfile profile) {
    public BusinessUnit {
        projects = List.copyOf(projects);
    }

    /** A Business Unit of which no more is known. */
    public BusinessUnit(
            BusinessUnitCode code,
            LocalizedText name,
            String country,
            Optional<JiraProjectId> project) {
        this(code, name, country, project.stream().toList(), UnitProfile.UNKNOWN);
    }

    /** Its main Jira project. */
    public Optional<JiraProjectId> project() {
        return projects.stream().findFirst();
    }

    public Optional<ActorId> lead() {
        return profile.lead();
    }

    /** What others may know of it: everything, while nobody has said otherwise. */
    public Disclosure disclosure() {
        return profile.disclosure().orElse(Disclosure.FULL);
    }

    /** The same unit with this profile. */
    public BusinessUnit with(UnitProfile other) {
        return new BusinessUnit(code, name, country, projects, other);
    }
}
