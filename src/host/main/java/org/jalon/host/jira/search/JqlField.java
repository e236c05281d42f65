package org.jalon.host.jira.search;

import org.jalon.host.jira.user.JiraUser;

/** A field one can ask for. */
interface JqlField {

    /**
     * The comparison as a condition over the issue, alias {@code i}, and its project, alias {@code
     * p}.
     *
     * @throws org.jalon.host.jira.site.Rejected in Jira's words if the field cannot be compared so
     */
    SqlPart compile(Clause.Comparison comparison, JiraUser viewer);
}
