package org.jalon.domain.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.rollout.RolloutId;
import org.junit.Test;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Decisions that were taken before, as a program file brings them and takes them along. */
public class DecisionsInFilesTest {
    private static final ProgramKey KEY = new ProgramKey("XBP");
    private static final String PASSED = "\"passed\": [\"CP4\"]";
    private static final String FIRST =
            "{\"checkpoint\": \"CP4\", \"asked\": \"2026-06-01\", \"decided\": \"2026-06-08\","
                    + " \"outcome\": \"hold\"}";
    private static final String SECOND =
            "{\"checkpoint\": \"CP4\", \"asked\": \"2026-06-15\", \"decided\": \"2026-06-15\","
                    + " \"outcome\": \"go\"}";

    private final SmallProgram small = new SmallProgram();

    @Test
    public void eachIsARoundThatIsOver() {
        read(deciding(FIRST, SECOND));

        assertThat(reviews()).extracting(review -> review.id().round()).containsExactly(1, 2);
        assertThat(reviews())
                .extracting(review -> review.decision().orElseThrow().outcome())
                .containsExactly(Outcome.HOLD, Outcome.GO);
        assertThat(reviews().get(0).opened()).isEqualTo(Instant.parse("2026-06-01T10:00:00Z"));
        assertThat(reviews().get(0).askedBy()).isEmpty();
    }

    @Test
    public void theSameFileAgainChangesNothingAndALongerOneAddsARound() {
        read(deciding(FIRST));
        List<Review> before = reviews();

        read(deciding(FIRST));
        assertThat(reviews()).isEqualTo(before);

        read(deciding(FIRST, SECOND));
        assertThat(reviews()).hasSize(2).startsWith(before.get(0));
    }

    @Test
    public void whatTheFileDoesNotSayStays() {
        read(deciding(FIRST));
        read(small.text);

        assertThat(reviews()).hasSize(1);
    }

    @Test
    public void theyAreExportedByTheDaysOfTheProgramAsTheyWereImported() {
        for (String zone : List.of("Europe/Brussels", "Pacific/Kiritimati")) {
            SmallProgram other = new SmallProgram();
            String file = deciding(FIRST, SECOND).replace("Europe/Brussels", zone);
            assertThat(other.importText(file)).isInstanceOf(ImportOutcome.Imported.class);

            Node exported = other.house.export.file(InMemoryJira.ADMIN, KEY);

            assertThat(Differences.between(exported, LocatedJson.parse(file))).as(zone).isEmpty();
        }
    }

    @Test
    public void aReviewThatStillRunsIsNoDecisionInTheFile() {
        read(small.text);
        small.house.reviews.open(
                new Review(
                        new ReviewId(RolloutId.of("XBP", "NL"), new CheckpointCode("CP4"), 1),
                        1,
                        small.house.checkpoints.definitions().of(KEY).get(0).terms(),
                        Instant.parse("2026-11-01T10:00:00Z"),
                        Optional.of(InMemoryJira.ADMIN),
                        Optional.empty(),
                        List.of()));

        assertThat(small.house.export.file(InMemoryJira.ADMIN, KEY).toString())
                .doesNotContain("decisions");
    }

    @Test
    public void whatIsWrongIsNamed() {
        assertWrong("\"CP4\", \"asked\"", "\"CP9\", \"asked\"", "checkpoint");
        assertWrong("2026-06-01", "2026-06-31", "asked");
        assertWrong("2026-06-08", "2026-05-31", "decided");
        assertWrong("\"hold\"", "\"maybe\"", "outcome");
        assertWrong(", \"outcome\": \"hold\"", "", "outcome");
    }

    private void assertWrong(String right, String wrong, String field) {
        assertThat(FIRST).contains(right);
        assertThat(small.importText(deciding(FIRST.replace(right, wrong))))
                .isInstanceOfSatisfying(
                        ImportOutcome.Rejected.class,
                        rejected ->
                                assertThat(rejected.errors())
                                        .extracting(ImportError::field)
                                        .containsExactly("rollouts[0].decisions[0]." + field));
    }

    private void read(String file) {
        assertThat(small.importText(file)).isInstanceOf(ImportOutcome.Imported.class);
    }

    private String deciding(String... decisions) {
        return small.text.replace(
                PASSED, PASSED + ", \"decisions\": [" + String.join(", ", decisions) + "]");
    }

    private List<Review> reviews() {
        return small.house.reviews.of(KEY);
    }
}
