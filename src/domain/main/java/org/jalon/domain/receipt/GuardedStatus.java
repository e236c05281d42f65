package org.jalon.domain.receipt;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.shared.JiraProjectId;

/** A status of a project that is entered through a checkpoint only; the identity of a guard. */
public record GuardedStatus(JiraProjectId project, String status, CheckpointCode checkpoint) {}
