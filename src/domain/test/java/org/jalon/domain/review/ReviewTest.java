package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.domain.review.AustriaReviewed.BU_LEAD;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.OWNER;
import static org.jalon.domain.review.AustriaReviewed.READER;
import static org.jalon.domain.review.AustriaReviewed.SECURITY;
import static org.jalon.domain.review.AustriaReviewed.SECURITY_ROLE;
import static org.jalon.domain.review.AustriaReviewed.STANDARD_OWNER;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

public class ReviewTest {
    private final AustriaReviewed austria = new AustriaReviewed();

    private static void assertRefused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    @Test
    public void theLastRoleToSignOffDecidesAndTheCriteriaSayWhat() {
        austria.define(new DecisionRule.AllRoles());
        austria.prove(TEST, NOTICE);
        austria.ask();

        assertThat(austria.agree(LEAD, BU_LEAD).isOpen()).isTrue();
        assertThat(austria.agree(OWNER, STANDARD_OWNER).awaited()).containsExactly(SECURITY_ROLE);
        Review decided = austria.agree(SECURITY, SECURITY_ROLE);

        assertThat(decided.decision())
                .contains(
                        new ReviewDecision(
                                Outcome.GO, DecideReview.CARRIED, austria.reviews.clock.instant()));
        assertThat(austria.review()).isEqualTo(decided);
    }

    @Test
    public void peopleAreNeverMilderThanTheCriteria() {
        austria.define(new DecisionRule.SingleApprover(SECURITY_ROLE.code()));
        austria.prove(TEST);
        austria.ask();

        Review decided = austria.agree(SECURITY, SECURITY_ROLE);

        assertThat(decided.standing()).contains(Outcome.HOLD);
        assertThat(decided.decision().orElseThrow().rule())
                .isEqualTo("checkpoint.rule.critical-missing");
    }

    @Test
    public void whoObjectsSaysWhyAndSendsItBackToRework() {
        austria.define(new DecisionRule.AllRoles());
        austria.prove(TEST, NOTICE);
        austria.ask();

        assertRefused(
                SpokenRequest.NO_REASON,
                () -> austria.say(SECURITY, SECURITY_ROLE, Position.OBJECT, " "));
        Review back =
                austria.say(SECURITY, SECURITY_ROLE, Position.OBJECT, "The label leaks names.");

        assertThat(back.standing()).contains(Outcome.REWORK);
        assertThat(austria.evaluated()).isEqualTo(Outcome.REWORK);

        assertThat(austria.ask().id().round()).isEqualTo(2);
        assertThat(austria.evaluated()).as("until people decide anew").isEqualTo(Outcome.REWORK);
        austria.agree(LEAD, BU_LEAD);
        austria.agree(OWNER, STANDARD_OWNER);
        assertThat(austria.agree(SECURITY, SECURITY_ROLE).standing()).contains(Outcome.GO);
        assertThat(austria.evaluated()).isEqualTo(Outcome.GO);
    }

    @Test
    public void whoWantsItStoppedStopsIt() {
        austria.define(new DecisionRule.AllRoles());
        austria.ask();

        Review stopped =
                austria.say(OWNER, STANDARD_OWNER, Position.STOP, "v3.0 is withdrawn here.");

        assertThat(stopped.standing()).contains(Outcome.STOP);
        assertThat(austria.evaluated()).isEqualTo(Outcome.STOP);
    }

    @Test
    public void theLastWordOfARoleCounts() {
        austria.define(new DecisionRule.Consent(5));
        austria.ask();

        austria.say(SECURITY, SECURITY_ROLE, Position.OBJECT, "Not yet.");
        austria.agree(SECURITY, SECURITY_ROLE);

        assertThat(austria.review().counted())
                .extracting(SignOff::position)
                .containsExactly(Position.AGREE);
        assertThat(austria.review().signOffs()).hasSize(2);
    }

    @Test
    public void adviceOfWhoHasNoRoleIsKeptAndNotCounted() {
        austria.define(new DecisionRule.SingleApprover(SECURITY_ROLE.code()));
        austria.ask();

        Review advised =
                austria.speak(
                        READER,
                        new SpokenRequest(
                                "", "object", "Peak season.", SpokenRequest.Behalf.NOBODY));

        assertThat(advised.isOpen()).isTrue();
        assertThat(advised.counted()).isEmpty();
        assertThat(advised.signOffs()).hasSize(1).allMatch(SignOff::isAdvice);
        assertRefused(SigningRules.NOT_YOUR_ROLE, () -> austria.agree(READER, SECURITY_ROLE));
        assertRefused(SigningRules.NOT_YOUR_ROLE, () -> austria.agree(LEAD, SECURITY_ROLE));
    }

    @Test
    public void whatComesAfterTheDecisionIsKeptAndChangesNothing() {
        austria.define(new DecisionRule.SingleApprover(SECURITY_ROLE.code()));
        austria.prove(TEST, NOTICE);
        austria.ask();
        ReviewDecision made = austria.agree(SECURITY, SECURITY_ROLE).decision().orElseThrow();

        Review late = austria.say(OWNER, STANDARD_OWNER, Position.OBJECT, "Wait!");

        assertThat(late.decision()).contains(made);
        assertThat(late.signOffs()).hasSize(2);
        assertThat(late.counted()).hasSize(1);
    }

    @Test
    public void aReviewKeepsTheTermsItBeganWith() {
        austria.define(new DecisionRule.SingleApprover(SECURITY_ROLE.code()));
        austria.prove(TEST, NOTICE);
        austria.ask();

        austria.define(new DecisionRule.AllRoles());

        assertThat(austria.agree(SECURITY, SECURITY_ROLE).standing()).contains(Outcome.GO);
    }

    @Test
    public void oneRoundRunsAtATimeAndAGoIsNotAskedForTwice() {
        austria.define(new DecisionRule.SingleApprover(SECURITY_ROLE.code()));
        austria.prove(TEST, NOTICE);
        austria.ask();
        assertRefused(AskForDecision.RUNNING, austria::ask);

        austria.agree(SECURITY, SECURITY_ROLE);

        assertRefused(AskForDecision.DECIDED, austria::ask);
    }
}
