package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewEntry;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.review.Reviews;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.plugin.persistence.row.ReviewEntryRow;
import org.jalon.plugin.persistence.row.ReviewRow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews, a row each, and a row for each entry. Who writes changes the review's row first: a
 * database then lets the next writer of the same review wait. Where that does not hold, as without
 * a transaction, the unique number of the entry tells who came second.
 */
public final class ActiveObjectsReviews implements Reviews {
    private final ActiveObjects activeObjects;

    public ActiveObjectsReviews(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<Review> of(RolloutId rollout) {
        return withEntries(reviews("ROLLOUT_KEY = ?", RowKey.of(rollout)));
    }

    @Override
    public List<Review> of(RolloutId rollout, CheckpointCode checkpoint) {
        return withEntries(rounds(rollout, checkpoint));
    }

    @Override
    public Optional<Review> latest(RolloutId rollout, CheckpointCode checkpoint) {
        return Arrays.stream(rounds(rollout, checkpoint))
                .reduce((earlier, later) -> later)
                .map(this::review);
    }

    private ReviewRow[] rounds(RolloutId rollout, CheckpointCode checkpoint) {
        return reviews(
                "ROLLOUT_KEY = ? AND CHECKPOINT_CODE = ?", RowKey.of(rollout), checkpoint.value());
    }

    private List<Review> withEntries(ReviewRow[] rows) {
        List<String> keys = Arrays.stream(rows).map(ReviewRow::getReviewKey).toList();
        List<ReviewEntryRow> entries =
                InList.of("REVIEW_KEY", keys).stream()
                        .flatMap(
                                some -> Arrays.stream(entries(some.sql(), some.values().toArray())))
                        .toList();
        return reviews(rows, entries);
    }

    @Override
    public List<Review> of(ProgramKey program) {
        return reviews(
                reviews("PROGRAM_KEY = ?", program.value()),
                List.of(entries("PROGRAM_KEY = ?", program.value())));
    }

    private static List<Review> reviews(ReviewRow[] rows, List<ReviewEntryRow> entryRows) {
        Map<String, List<ReviewEntry>> entries = new HashMap<>();
        for (ReviewEntryRow row : entryRows) {
            entries.computeIfAbsent(row.getReviewKey(), key -> new ArrayList<>())
                    .add(ReviewMapping.entry(row));
        }
        return Arrays.stream(rows)
                .map(
                        row ->
                                ReviewMapping.review(
                                        row, entries.getOrDefault(row.getReviewKey(), List.of())))
                .toList();
    }

    @Override
    public void open(Review review) {
        activeObjects.create(ReviewRow.class, ReviewMapping.columns(review).values());
        for (int i = 0; i < review.entries().size(); i++) {
            create(review.id(), i + 1, review.entries().get(i));
        }
    }

    @Override
    public Optional<Review> forWriting(ReviewId id) {
        ReviewRow[] found = reviews("REVIEW_KEY = ?", ReviewMapping.key(id));
        if (found.length == 0) {
            return Optional.empty();
        }
        found[0].setWrittenAt(System.nanoTime());
        found[0].save();
        return Optional.of(review(found[0]));
    }

    @Override
    public void add(Review read, ReviewEntry entry) {
        create(read.id(), read.entries().size() + 1, entry);
    }

    private void create(ReviewId id, int number, ReviewEntry entry) {
        activeObjects.create(
                ReviewEntryRow.class, ReviewMapping.columns(id, number, entry).values());
    }

    private Review review(ReviewRow row) {
        List<ReviewEntry> entries =
                Arrays.stream(entries("REVIEW_KEY = ?", row.getReviewKey()))
                        .map(ReviewMapping::entry)
                        .toList();
        return ReviewMapping.review(row, entries);
    }

    private ReviewRow[] reviews(String criterion, Object... values) {
        return activeObjects.find(
                ReviewRow.class,
                Query.select().where(criterion, values).order("CHECKPOINT_CODE, ROUND_NUMBER"));
    }

    private ReviewEntryRow[] entries(String criterion, Object... values) {
        return activeObjects.find(
                ReviewEntryRow.class,
                Query.select().where(criterion, values).order("SEQUENCE_NUMBER"));
    }
}
