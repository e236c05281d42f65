package org.jalon.domain.receipt;

import org.jalon.domain.shared.ActorId;

import java.util.List;
import java.util.Optional;

/** Port: drafts of active workflows, and publishing them, as an administrator does in Jira. */
public interface WorkflowDesk {
    /** The transitions of the workflow's draft; empty when it has none. */
    Optional<List<Way>> draft(String workflow);

    /** Writes a draft of the workflow as it is now with these changes; there is none before. */
    void write(String workflow, List<GuardEdit> edits, ActorId by);

    /** Makes the draft the workflow. */
    void publish(String workflow, ActorId by);

    /** Throws the draft away. */
    void discard(String workflow);

    /** All active workflows that carry parts of ours, linked to a program or not. */
    List<ActiveWorkflow> carrying();
}
