package org.jalon.domain.setup;

import org.jalon.domain.method.MethodCode;
import org.jalon.domain.shared.ActorId;

/** Sees to it that the workflow a method needs is in Jira; doing it again changes nothing. */
public final class InstallWorkflow {
    private final MethodLibrary library;
    private final RolloutWorkflows workflows;

    public InstallWorkflow(MethodLibrary library, RolloutWorkflows workflows) {
        this.library = library;
        this.workflows = workflows;
    }

    /** The name of the method's workflow in Jira. */
    public String of(ActorId actor, MethodCode method) {
        return workflows.ensure(library.by(actor, method).method().workflow(), actor);
    }
}
