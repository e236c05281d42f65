package org.jalon.domain.conformity;

import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.standard.VersionName;

import java.time.Instant;
import java.util.Optional;

/**
 * A rollout was moved from one target version to another. It is never changed: undoing it adds a
 * move back.
 *
 * @param number counts the moves of the rollout from 1
 * @param assessments how many assessments the rollout had by then
 * @param undoes the number of the move this one takes back
 */
public record VersionMove(
        RolloutId rollout,
        int number,
        VersionName from,
        VersionName to,
        ActorId by,
        Instant at,
        int assessments,
        Optional<Integer> undoes) {}
