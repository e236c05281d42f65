package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.review.AustriaReviewed.BU_LEAD;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.OWNER;
import static org.jalon.domain.review.AustriaReviewed.SECURITY;
import static org.jalon.domain.review.AustriaReviewed.SECURITY_ROLE;
import static org.jalon.domain.review.AustriaReviewed.STANDARD_OWNER;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Outcome;
import org.junit.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Whatever is said in whatever order: one decision, nothing lost, and time alone decides nothing.
 */
public class ReviewPropertyTest {
    private static final int WALKS = 200;

    @Test
    public void noSequenceOfSignOffsYieldsTwoDecisionsOrLosesAWord() {
        Random random = new Random(20261124);
        for (int walk = 0; walk < WALKS; walk++) {
            AustriaReviewed austria = drawn(random);
            Optional<ReviewDecision> decision = Optional.empty();
            int words = 1 + random.nextInt(12);
            for (int word = 0; word < words; word++) {
                Review after = speak(austria, random);

                long decisions =
                        after.entries().stream()
                                .filter(ReviewEntry.Decided.class::isInstance)
                                .count();
                assertThat(decisions).as("walk %d", walk).isLessThanOrEqualTo(1);
                assertThat(after.signOffs()).as("walk %d", walk).hasSize(word + 1);
                if (decision.isPresent()) {
                    assertThat(after.decision()).as("walk %d", walk).isEqualTo(decision);
                }
                decision = after.decision();
            }
        }
    }

    @Test
    public void timeAloneTurnsNothingIntoGoBeforeTheJobHasRecordedIt() {
        Random random = new Random(20261125);
        for (int walk = 0; walk < WALKS; walk++) {
            AustriaReviewed austria = drawn(random);
            for (int word = random.nextInt(3); word > 0; word--) {
                speak(austria, random);
            }
            Review before = austria.review();

            Instant later =
                    austria.reviews.clock.instant().plus(Duration.ofDays(random.nextInt(60)));
            austria.reviews.clock.moveTo(later.toString());

            assertThat(austria.review()).as("walk %d", walk).isEqualTo(before);
            austria.reviews.windows.run(() -> false);
            Review after = austria.review();
            if (!after.equals(before)) {
                assertThat(after.terms().rule()).isInstanceOf(DecisionRule.Consent.class);
                assertThat(after.entries()).hasSize(before.entries().size() + 1);
                assertThat(after.decision().orElseThrow().at()).isEqualTo(later);
            }
        }
    }

    @Test
    public void theDecisionIsNeverMilderThanTheCriteria() {
        Random random = new Random(20261126);
        for (int walk = 0; walk < WALKS; walk++) {
            AustriaReviewed austria = drawn(random);
            boolean noticed = !austria.house.checkpoints.evidence().of(austria.id).isEmpty();
            for (int word = 0; word < 8 && austria.review().isOpen(); word++) {
                speak(austria, random);
            }
            if (!noticed) {
                assertThat(austria.review().standing())
                        .as("walk %d", walk)
                        .isNotEqualTo(Optional.of(Outcome.GO))
                        .isNotEqualTo(Optional.of(Outcome.CONDITIONAL_GO));
            }
        }
    }

    private static AustriaReviewed drawn(Random random) {
        AustriaReviewed austria = new AustriaReviewed();
        austria.define(
                List.of(
                                new DecisionRule.AllRoles(),
                                new DecisionRule.Quorum(1 + random.nextInt(3)),
                                new DecisionRule.SingleApprover(SECURITY_ROLE.code()),
                                new DecisionRule.Consent(1 + random.nextInt(10)))
                        .get(random.nextInt(4)));
        if (random.nextBoolean()) {
            austria.prove(TEST, NOTICE);
        }
        austria.ask();
        return austria;
    }

    private static Review speak(AustriaReviewed austria, Random random) {
        Position position = Position.values()[random.nextInt(Position.values().length)];
        return switch (random.nextInt(3)) {
            case 0 -> austria.say(LEAD, BU_LEAD, position, "because");
            case 1 -> austria.say(OWNER, STANDARD_OWNER, position, "because");
            default -> austria.say(SECURITY, SECURITY_ROLE, position, "because");
        };
    }
}
