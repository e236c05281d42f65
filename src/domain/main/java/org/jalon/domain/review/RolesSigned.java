package org.jalon.domain.review;

import static java.util.stream.Collectors.toMap;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignedRoles;
import org.jalon.domain.program.Program;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.Map;

/** The sign-offs of the newest round: a round that begins asks everybody again. */
public final class RolesSigned implements SignedRoles {
    private final Reviews reviews;

    public RolesSigned(Reviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Map<SignOffRoleCode, LocalDate> of(
            Program program, RolloutId rollout, CheckpointCode checkpoint) {
        return reviews.latest(rollout, checkpoint).stream()
                .flatMap(review -> review.counted().stream())
                .filter(said -> said.position() == Position.AGREE)
                .collect(
                        toMap(
                                said -> said.role().orElseThrow(),
                                said -> LocalDate.ofInstant(said.at(), program.zone())));
    }
}
