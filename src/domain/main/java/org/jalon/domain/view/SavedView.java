package org.jalon.domain.view;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

/**
 * What somebody chose to see of a program, under a name of theirs.
 *
 * @param query the query part of the page's address that stands for the choice; the page passes
 *     over what it does not know
 * @param shared whether all who see the program are offered it
 */
public record SavedView(
        ProgramKey program, ActorId owner, String name, String query, boolean shared) {
    static final int LONGEST_NAME = 50;
    static final int LONGEST_QUERY = 1000;

    /** {@link Refused} unless there is a short name and a query that can be an address's. */
    public SavedView {
        name = name == null ? "" : name.strip();
        query = query == null ? "" : query;
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw Refused.invalid("view.saved.name", LONGEST_NAME);
        }
        if (query.length() > LONGEST_QUERY || !query.matches("|\\?[\\w%&=.,+*~-]*")) {
            throw Refused.invalid("view.saved.query");
        }
    }
}
