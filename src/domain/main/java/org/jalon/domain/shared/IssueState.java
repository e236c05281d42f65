package org.jalon.domain.shared;

/** Where an issue stands, by the category of its Jira status. */
public enum IssueState {
    TODO,
    IN_PROGRESS,
    DONE
}
