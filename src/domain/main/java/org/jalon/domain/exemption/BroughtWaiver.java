package org.jalon.domain.exemption;

import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A waiver that was approved elsewhere.
 *
 * @param at when it was approved
 * @param owner who asked for it and answers for it
 * @param until the last day it holds
 */
public record BroughtWaiver(
        Instant at,
        ActorId owner,
        ActorId approvedBy,
        String reason,
        String control,
        LocalDate until) {
    public BroughtWaiver {
        if (owner.equals(approvedBy)) {
            throw new IllegalArgumentException(owner + " approved their own waiver");
        }
    }
}
