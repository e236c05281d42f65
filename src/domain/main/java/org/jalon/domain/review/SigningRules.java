package org.jalon.domain.review;

import org.jalon.domain.checkpoint.EvidenceAuthors;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;

import java.time.Instant;
import java.util.Optional;

/**
 * Who may say what in a review. Whoever may see the program may advise; for a role speaks who fills
 * it, where duties are separated not on evidence of their own; what somebody without an account
 * said is recorded, with proof, by one who fills the role or leads the Business Unit.
 */
public final class SigningRules {
    public static final String UNKNOWN_ROLE = "review.unknown-role";
    public static final String NOT_YOUR_ROLE = "review.not-your-role";
    public static final String OWN_EVIDENCE = "review.own-evidence";
    public static final String NO_BEHALF = "review.on-behalf-off";
    public static final String BEHALF_INCOMPLETE = "review.on-behalf-incomplete";

    private final SigningRights rights;
    private final EvidenceAuthors authors;
    private final ReviewedCheckpoints checkpoints;

    public SigningRules(
            SigningRights rights, EvidenceAuthors authors, ReviewedCheckpoints checkpoints) {
        this.rights = rights;
        this.authors = authors;
        this.checkpoints = checkpoints;
    }

    /** The sign-off that is asked for, or {@link Refused}. */
    SignOff signOff(ActorId actor, Review review, SpokenRequest said, Instant at) {
        Position position = said.asked();
        Optional<SignOffRole> role = role(review, said);
        if (said.behalf().isAnybody()) {
            checkBehalf(review, said, role);
        }
        role.ifPresent(it -> checkRole(actor, review, it, said));
        boolean own = !said.behalf().isAnybody();
        if (own && role.isPresent() && review.terms().dutiesSeparated()) {
            checkEvidence(actor, review);
        }
        SpokenRequest.Behalf behalf = said.behalf();
        Signer signer =
                own
                        ? new Signer.Account(actor)
                        : new Signer.Elsewhere(behalf.name(), behalf.channel(), behalf.proof());
        return new SignOff(role.map(SignOffRole::code), signer, position, said.reason(), actor, at);
    }

    private static Optional<SignOffRole> role(Review review, SpokenRequest said) {
        if (said.role().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                review.terms().roles().stream()
                        .filter(role -> role.code().value().equals(said.role()))
                        .findFirst()
                        .orElseThrow(() -> Refused.invalid(UNKNOWN_ROLE, said.role())));
    }

    private static void checkBehalf(Review review, SpokenRequest said, Optional<SignOffRole> role) {
        if (!review.terms().onBehalfAllowed()) {
            throw Refused.forbidden(NO_BEHALF);
        }
        if (!said.behalf().isWhole() || role.isEmpty()) {
            throw Refused.invalid(BEHALF_INCOMPLETE);
        }
    }

    private void checkRole(ActorId actor, Review review, SignOffRole role, SpokenRequest said) {
        boolean fills = rights.holders(review.id().rollout(), role.code()).contains(actor);
        boolean records =
                said.behalf().isAnybody()
                        && rights.holders(review.id().rollout(), SigningRights.BU_LEAD)
                                .contains(actor);
        if (!fills && !records) {
            throw Refused.forbidden(NOT_YOUR_ROLE, role.name());
        }
    }

    private void checkEvidence(ActorId actor, Review review) {
        boolean own = authors.of(review.id().rollout(), checkpoints.of(review)).contains(actor);
        if (own) {
            throw Refused.forbidden(OWN_EVIDENCE);
        }
    }
}
