package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.review.Position;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewDecision;
import org.jalon.domain.review.ReviewEntry;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.review.SignOff;
import org.jalon.domain.review.Signer;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.plugin.persistence.row.ReviewEntryRow;
import org.jalon.plugin.persistence.row.ReviewRow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reviews and their entries as rows, and back. */
final class ReviewMapping {
    private static final String SPOKEN = "SPOKEN";
    private static final String DECIDED = "DECIDED";
    private static final String HELD = "HELD";

    private ReviewMapping() {}

    static String key(ReviewId id) {
        RolloutId rollout = id.rollout();
        return RowKey.of(
                rollout.program().value(),
                rollout.bu().value(),
                id.checkpoint().value(),
                id.round());
    }

    static ReviewId id(String key) {
        String[] parts = RowKey.parts(key);
        return new ReviewId(
                RolloutId.of(parts[0], parts[1]),
                new CheckpointCode(parts[2]),
                Integer.parseInt(parts[3]));
    }

    static Columns columns(Review review) {
        ReviewId id = review.id();
        return new Columns()
                .with("REVIEW_KEY", key(id))
                .with("PROGRAM_KEY", id.rollout().program().value())
                .with("ROLLOUT_KEY", RowKey.of(id.rollout()))
                .with("CHECKPOINT_CODE", id.checkpoint().value())
                .with("ROUND_NUMBER", id.round())
                .with("DEFINITION_VERSION", review.definitionVersion())
                .with("TERMS", TermsColumn.of(review.terms()))
                .with("OPENED_AT", review.opened().toEpochMilli())
                .with("ASKED_BY", review.askedBy().map(ActorId::key))
                .with("CLOSES_ON", review.closes())
                .with("WRITTEN_AT", review.opened().toEpochMilli());
    }

    static Review review(ReviewRow row, List<ReviewEntry> entries) {
        return new Review(
                id(row.getReviewKey()),
                row.getDefinitionVersion(),
                TermsColumn.terms(row.getTerms(), ""),
                Instant.ofEpochMilli(row.getOpenedAt()),
                Optional.ofNullable(row.getAskedBy()).map(ActorId::new),
                Columns.day(row.getClosesOn()),
                entries);
    }

    static Columns columns(ReviewId id, int number, ReviewEntry entry) {
        String key = key(id);
        Columns columns =
                new Columns()
                        .with("ENTRY_KEY", RowKey.of(key, number))
                        .with("PROGRAM_KEY", id.rollout().program().value())
                        .with("REVIEW_KEY", key)
                        .with("SEQUENCE_NUMBER", number)
                        .with("RECORDED_AT", entry.at().toEpochMilli());
        return switch (entry) {
            case ReviewEntry.Spoken spoken -> spoken(columns, spoken.signOff());
            case ReviewEntry.Decided decided ->
                    columns.with("KIND", DECIDED)
                            .with("OUTCOME", decided.decision().outcome().name())
                            .with("RULE_ID", decided.decision().rule());
            case ReviewEntry.Held held ->
                    columns.with("KIND", HELD)
                            .with("CRITERION_CODE", held.condition().value())
                            .with("DUE_ON", held.due());
        };
    }

    private static Columns spoken(Columns columns, SignOff said) {
        columns.with("KIND", SPOKEN)
                .with("ACTOR_KEY", said.recordedBy().key())
                .with("ROLE_CODE", said.role().map(SignOffRoleCode::value))
                .with("SAID", said.position().name())
                .with("REASON", said.reason());
        return switch (said.signer()) {
            case Signer.Account account -> columns;
            case Signer.Elsewhere elsewhere ->
                    columns.with("SIGNER_NAME", elsewhere.name())
                            .with("CHANNEL", elsewhere.channel())
                            .with("PROOF", elsewhere.proof());
        };
    }

    static ReviewEntry entry(ReviewEntryRow row) {
        Instant at = Instant.ofEpochMilli(row.getRecordedAt());
        return switch (row.getKind()) {
            case SPOKEN -> new ReviewEntry.Spoken(signOff(row, at));
            case DECIDED ->
                    new ReviewEntry.Decided(
                            new ReviewDecision(
                                    Outcome.valueOf(row.getOutcome()), row.getRuleId(), at));
            case HELD ->
                    new ReviewEntry.Held(
                            new CriterionCode(row.getCriterionCode()),
                            LocalDate.parse(row.getDueOn()),
                            at);
            default -> throw new IllegalStateException("entry of kind " + row.getKind());
        };
    }

    private static SignOff signOff(ReviewEntryRow row, Instant at) {
        ActorId recordedBy = new ActorId(row.getActorKey());
        Signer signer =
                row.getSignerName() == null
                        ? new Signer.Account(recordedBy)
                        : new Signer.Elsewhere(
                                row.getSignerName(), row.getChannel(), row.getProof());
        return new SignOff(
                Optional.ofNullable(row.getRoleCode()).map(SignOffRoleCode::new),
                signer,
                Position.valueOf(row.getSaid()),
                row.getReason() == null ? "" : row.getReason(),
                recordedBy,
                at);
    }
}
