package org.jalon.domain.review;

import org.jalon.domain.shared.Refused;

import java.util.Arrays;
import java.util.Locale;

/**
 * What somebody sent to be said in a review, before anybody looked at it.
 *
 * @param role the code of the role it is said for; empty text for advice
 * @param position as a word, such as {@code agree}
 * @param behalf for whom it is recorded; {@link Behalf#NOBODY} for oneself
 */
public record SpokenRequest(String role, String position, String reason, Behalf behalf) {
    public static final String UNKNOWN_POSITION = "review.unknown-position";
    public static final String NO_REASON = "review.no-reason";
    public static final String TOO_LONG = "review.reason-too-long";
    static final int LONGEST_REASON = 2000;

    /** Somebody without an account; empty texts where nothing was given. */
    public record Behalf(String name, String channel, String proof) {
        public static final Behalf NOBODY = new Behalf("", "", "");

        /** Missing texts count as empty ones. */
        public Behalf {
            name = name == null ? "" : name.strip();
            channel = channel == null ? "" : channel.strip();
            proof = proof == null ? "" : proof.strip();
        }

        boolean isAnybody() {
            return !equals(NOBODY);
        }

        boolean isWhole() {
            return !name.isEmpty() && !channel.isEmpty() && !proof.isEmpty();
        }
    }

    /** Missing texts count as empty ones. */
    public SpokenRequest {
        role = role == null ? "" : role.strip();
        position = position == null ? "" : position.strip();
        reason = reason == null ? "" : reason.strip();
        behalf = behalf == null ? Behalf.NOBODY : behalf;
    }

    /** The position that is asked for, with its reason where it needs one, or {@link Refused}. */
    Position asked() {
        Position asked =
                Arrays.stream(Position.values())
                        .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(position))
                        .findFirst()
                        .orElseThrow(() -> Refused.invalid(UNKNOWN_POSITION, position));
        if (asked.needsReason() && reason.isEmpty()) {
            throw Refused.invalid(NO_REASON);
        }
        if (reason.length() > LONGEST_REASON) {
            throw Refused.invalid(TOO_LONG, reason.length(), LONGEST_REASON);
        }
        return asked;
    }
}
