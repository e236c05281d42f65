package org.jalon.host.activeobjects;

/**
 * How Active Objects stands to a transaction that Jira has open on the thread. Which of these Jira
 * does is not known, so an add-on has to be right in all of them.
 */
public enum TransactionMode {
    /** It uses Jira's connection: what Jira rolls back is rolled back with it. */
    JOINED,
    /**
     * It uses connections and transactions of its own: it does not see what Jira has not committed.
     */
    SEPARATE,
    /** Connections of its own and no transactions: each statement is committed at once. */
    NONE
}
