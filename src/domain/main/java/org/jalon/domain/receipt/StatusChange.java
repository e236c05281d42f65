package org.jalon.domain.receipt;

import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A change of an issue's status as Jira's change history has it.
 *
 * @param group Jira's id of the change; later changes have higher ones
 * @param by who did it; empty for nobody that Jira knows
 * @param from Jira's id of the status before
 * @param fields everything that was changed together, in Jira's own names
 */
public record StatusChange(
        long group, Instant at, Optional<ActorId> by, String from, String to, Set<String> fields) {
    private static final Set<String> MOVED =
            Set.of("project", "issuetype", "Project", "Issue Type");
    private static final String WORKFLOW = "Workflow";

    public StatusChange {
        fields = Set.copyOf(fields);
    }

    /** Moved to another project or type, which asks for a status of the mover's choice. */
    boolean isMove() {
        return fields.stream().anyMatch(MOVED::contains);
    }

    /** Carried over to another workflow. */
    boolean isMigration() {
        return fields.contains(WORKFLOW);
    }
}
