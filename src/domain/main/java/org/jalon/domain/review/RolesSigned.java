package org.jalon.domain.review;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignedRoles;
import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;

/** The sign-offs of the newest round: a round that begins asks everybody again. */
public final class RolesSigned implements SignedRoles {
    private final Programs programs;
    private final Reviews reviews;

    public RolesSigned(Programs programs, Reviews reviews) {
        this.programs = programs;
        this.reviews = reviews;
    }

    @Override
    public Optional<LocalDate> signedOff(
            RolloutId rollout, CheckpointCode checkpoint, SignOffRoleCode role) {
        ZoneId zone = programs.by(rollout.program()).map(Program::zone).orElse(ZoneOffset.UTC);
        return reviews.latest(rollout, checkpoint).stream()
                .flatMap(review -> review.counted().stream())
                .filter(said -> said.role().equals(Optional.of(role)))
                .filter(said -> said.position() == Position.AGREE)
                .map(said -> LocalDate.ofInstant(said.at(), zone))
                .findFirst();
    }
}
