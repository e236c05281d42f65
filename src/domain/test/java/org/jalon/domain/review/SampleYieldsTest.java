package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.Table;
import org.jalon.domain.shared.Figure;
import org.junit.Test;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The sample's history of checkpoints gives the yields and latencies it expects. */
public class SampleYieldsTest {
    private static final Instant THEN = Instant.parse("2026-10-01T08:00:00Z");

    private final Map<String, String> expected =
            Table.read("expected-governance.csv").stream()
                    .collect(Collectors.toMap(row -> row.get("measure"), row -> row.get("value")));

    @Test
    public void yieldsAreRatiosOfSumsStrictAndLenient() {
        CheckpointYields yields = CheckpointYields.of(history());

        assertPercent("first_pass_yield_strict_pct", yields.overall().strict());
        assertPercent("first_pass_yield_lenient_pct", yields.overall().lenient());
        assertPercent("rolled_throughput_yield_pct", yields.rolled());
        assertThat(yields.overall()).isEqualTo(new CheckpointYields.FirstDecisions(32, 25, 3));
        assertThat(yields.of(new CheckpointCode("CP4")))
                .isEqualTo(new CheckpointYields.FirstDecisions(3, 2, 1));
    }

    @Test
    public void laterRoundsAndOpenReviewsChangeNoFirstPassYield() {
        List<Review> more = new ArrayList<>(history());
        more.add(review("CP1", 900, 2, Optional.of(Outcome.GO)));
        more.add(review("CP1", 901, 1, Optional.empty()));

        assertThat(CheckpointYields.of(more)).isEqualTo(CheckpointYields.of(history()));
    }

    @Test
    public void withoutADecisionThereIsNoYieldAndNoLatency() {
        assertThat(CheckpointYields.of(List.of()).overall().strict().value()).isEmpty();
        assertThat(CheckpointYields.of(List.of()).rolled().value()).isEmpty();
        assertThat(DecisionLatency.of(List.of()).median().value()).isEmpty();
        assertThat(DecisionLatency.of(List.of()).percentile85().value()).isEmpty();
    }

    @Test
    public void latenciesAreTheMedianAndTheNearestRank() {
        DecisionLatency latency =
                DecisionLatency.of(
                        Table.read("decision-latency.csv").stream()
                                .map(row -> Long.valueOf(row.get("working_days")))
                                .toList());

        assertThat(latency.median().value().orElseThrow())
                .isEqualTo(Double.parseDouble(expected.get("decision_latency_median_wd")));
        assertThat(latency.percentile85().value().orElseThrow())
                .isEqualTo(
                        Double.parseDouble(expected.get("decision_latency_p85_nearest_rank_wd")));
    }

    private void assertPercent(String measure, Figure figure) {
        assertThat(
                        BigDecimal.valueOf(figure.value().orElseThrow() * 100)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString())
                .isEqualTo(expected.get(measure));
    }

    /** The remarks name who did not get a Go: recycled, held or conditional. */
    private static List<Review> history() {
        List<Review> reviews = new ArrayList<>();
        for (Map<String, String> row : Table.read("checkpoint-history.csv")) {
            String checkpoint = row.get("checkpoint");
            int go = Integer.parseInt(row.get("go_at_first"));
            List<Outcome> others =
                    row.get("remarks")
                            .lines()
                            .flatMap(remarks -> List.of(remarks.split(";")).stream())
                            .flatMap(remark -> outcome(remark).stream())
                            .toList();
            IntStream.range(0, go).forEach(n -> reviews.add(first(checkpoint, n, Outcome.GO)));
            others.forEach(
                    outcome -> reviews.add(first(checkpoint, 100 + reviews.size(), outcome)));
            assertThat(go + others.size())
                    .isEqualTo(Integer.parseInt(row.get("first_submissions")));
        }
        return reviews;
    }

    private static Optional<Outcome> outcome(String remark) {
        if (remark.contains("recycled")) {
            return Optional.of(Outcome.REWORK);
        }
        if (remark.contains("held")) {
            return Optional.of(Outcome.HOLD);
        }
        return remark.contains("conditional")
                ? Optional.of(Outcome.CONDITIONAL_GO)
                : Optional.empty();
    }

    private static Review first(String checkpoint, int bu, Outcome outcome) {
        return review(checkpoint, bu, 1, Optional.of(outcome));
    }

    private static Review review(String checkpoint, int bu, int round, Optional<Outcome> outcome) {
        return new Review(
                new ReviewId(RolloutId.of("XBP", "BU" + bu), new CheckpointCode(checkpoint), round),
                1,
                SignOffTerms.allOf(List.of()),
                THEN,
                Optional.empty(),
                Optional.empty(),
                outcome
                        .map(it -> new ReviewDecision(it, DecideReview.CARRIED, THEN))
                        .<ReviewEntry>map(ReviewEntry.Decided::new)
                        .stream()
                        .toList());
    }
}
