package org.jalon.plugin.jira.event;

/**
 * Something happened to an issue.
 *
 * @param project that of the issue then
 * @param certain whether it is to be looked at whatever its project is
 */
record Hint(long issue, long project, boolean certain) {

    /** What two hints about one issue say together. */
    Hint and(Hint later) {
        return new Hint(
                issue, later.certain() ? project : later.project(), certain || later.certain());
    }
}
