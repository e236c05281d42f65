package org.jalon.domain.review;

import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.shared.ActorId;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody said in a review. It is never changed: who sees it otherwise later adds another.
 *
 * @param role the role it is said for; empty for advice, which is kept and not counted
 * @param reason empty text when nothing was added
 * @param recordedBy who entered it; somebody else when the signer has no account
 */
public record SignOff(
        Optional<SignOffRoleCode> role,
        Signer signer,
        Position position,
        String reason,
        ActorId recordedBy,
        Instant at) {
    public SignOff {
        if (position.needsReason() && reason.isBlank()) {
            throw new IllegalArgumentException(position + " without a reason");
        }
    }

    /** Whether it is advice only. */
    public boolean isAdvice() {
        return role.isEmpty();
    }
}
