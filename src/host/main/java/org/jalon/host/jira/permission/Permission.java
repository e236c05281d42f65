package org.jalon.host.jira.permission;

/** The project permissions the host knows; names are Jira's permission keys. */
public enum Permission {
    BROWSE_PROJECTS,
    CREATE_ISSUES,
    EDIT_ISSUES,
    ASSIGN_ISSUES,
    TRANSITION_ISSUES,
    LINK_ISSUES,
    ADD_COMMENTS,
    DELETE_ISSUES,
    ADMINISTER_PROJECTS
}
