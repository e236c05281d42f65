package org.jalon.host.jira.search;

import java.util.List;
import java.util.Optional;

/**
 * A query as read.
 *
 * @param where empty asks for everything
 * @param order empty for Jira's own order
 */
record JqlQuery(Optional<Clause> where, List<Sort> order) {

    /** One {@code order by} field. */
    record Sort(String field, boolean descending) {}
}
