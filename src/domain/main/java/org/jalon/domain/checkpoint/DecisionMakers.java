package org.jalon.domain.checkpoint;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.shared.ActorId;

/** Port: who may explain for a Business Unit why it goes on although a checkpoint says Hold. */
public interface DecisionMakers {
    /** Whether this person decides for the unit; in Jira: administers the unit's project. */
    boolean decidesFor(ActorId actor, BusinessUnit unit);
}
