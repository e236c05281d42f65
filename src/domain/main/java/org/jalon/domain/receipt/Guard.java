package org.jalon.domain.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A guard that was seen in an active workflow once. It stays known when the workflow loses it: only
 * its removal by an administrator ends it.
 *
 * @param workflow the name of the workflow that carried it when it was last seen
 * @param types Jira's ids of the issue types that workflow rules in the project
 * @param since who was in the status before then came in unguarded
 * @param observeUntil the last day on which it only watches
 * @param baselined whether those who were in the status at its beginning have their receipts
 */
public record Guard(
        GuardedStatus at,
        String workflow,
        Set<String> types,
        Instant since,
        Optional<LocalDate> observeUntil,
        boolean baselined) {
    public Guard {
        types = Set.copyOf(types);
    }

    /** The same as the workflow shows it now. */
    Guard seen(String name, Set<String> nowTypes, Optional<LocalDate> until) {
        return new Guard(at, name, nowTypes, since, until, baselined);
    }

    Guard withBaseline() {
        return new Guard(at, workflow, types, since, observeUntil, true);
    }

    /** Whether on that day it only watches. */
    boolean isObserving(LocalDate day) {
        return observeUntil.filter(last -> !day.isAfter(last)).isPresent();
    }
}
