package org.jalon.domain.receipt;

import org.jalon.domain.shared.ActorId;

/** Somebody and what they had to do with a decision. */
public record Participant(Part part, ActorId person) {}
