package org.jalon.domain.program;

import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;

/** Port: what a person may do with programs. */
public interface ProgramAccess {
    /** Whether this person may browse the program's Jira project. */
    boolean mayBrowse(ActorId actor, JiraProjectId programProject);

    /** Whether this person administers Jira, or the program's Jira project. */
    boolean mayAdminister(ActorId actor, JiraProjectId programProject);

    /** Whether this person may import programs: Jira administrators may. */
    boolean mayImport(ActorId actor);
}
