package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.NOTICE;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.TRAINED;

import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.util.Optional;

public class AttemptTransitionTest {
    private final AustriaBeforeGoLive austria = new AustriaBeforeGoLive();

    @Test
    public void anEnforcedHoldIsRefusedWithWhatIsMissing() {
        austria.define(Binding.ENFORCED);

        TransitionDecision decision = austria.request("we are in a hurry");

        assertThat(decision).isInstanceOf(TransitionDecision.Refused.class);
        TransitionDecision.Refused refused = (TransitionDecision.Refused) decision;
        assertThat(refused.reason().key()).isEqualTo(Judge.CRITICAL_MISSING);
        assertThat(refused.missing())
                .extracting(gap -> gap.criterion().code())
                .containsExactly(NOTICE);
        assertThat(refused.help()).isEmpty();
    }

    @Test
    public void theCriticalGapIsToldFirst() {
        austria.define(Binding.ENFORCED);
        austria.house.jira.put(
                Readings.in(
                        austria.house.jira.issue("AT-900"),
                        "3",
                        IssueState.TODO,
                        Optional.empty()));
        JiraIssueId open = austria.house.jira.idOf(new IssueKey("AT-900")).orElseThrow();
        austria.house.jira.link(open, austria.sample.milestoneIssue("AT", "M07"));
        austria.house.follow.changed(open);

        TransitionDecision.Refused refused = (TransitionDecision.Refused) austria.request(null);

        assertThat(refused.missing())
                .extracting(gap -> gap.criterion().code())
                .containsExactly(NOTICE, TRAINED);
    }

    @Test
    public void aRefusalLeavesAnAttempt() {
        austria.define(Binding.ENFORCED);
        austria.request(null);

        assertThat(austria.attempts()).hasSize(1);
        Attempt attempt = austria.attempts().get(0);
        assertThat(attempt.standing()).isEqualTo(Attempt.Standing.REFUSED);
        assertThat(attempt.outcome()).contains(Outcome.HOLD);
        assertThat(attempt.definitionVersion()).isEqualTo(3);
        assertThat(attempt.inputsHash()).hasSize(64);
        assertThat(attempt.fromStatus()).isEqualTo(AustriaBeforeGoLive.READINESS);
        assertThat(attempt.at()).isEqualTo(austria.house.clock.instant());
    }

    @Test
    public void complyOrExplainAsksForTheWordOfADecisionMaker() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);

        TransitionDecision silent = austria.request(" ");
        TransitionDecision byAnybody = austria.request("The notice goes out tomorrow.");
        austria.house.jira.makeDecisionMaker(InMemoryJira.PMO);
        TransitionDecision silentDecisionMaker = austria.request(" ");
        TransitionDecision byDecisionMaker = austria.request("The notice goes out tomorrow.");

        assertThat(silent).isInstanceOf(TransitionDecision.Refused.class);
        assertThat(((TransitionDecision.Refused) silent).help())
                .extracting(help -> help.key())
                .containsExactly("checkpoint.help.explain");
        assertThat(byAnybody).isInstanceOf(TransitionDecision.Refused.class);
        assertThat(silentDecisionMaker).isInstanceOf(TransitionDecision.Refused.class);
        assertThat(byDecisionMaker).isInstanceOf(TransitionDecision.Allowed.class);
        assertThat(austria.attempts().get(0).explanation())
                .contains("The notice goes out tomorrow.");
    }

    @Test
    public void anAdvisoryHoldPassesAndIsRecorded() {
        austria.define(Binding.ADVISORY);

        TransitionDecision decision = austria.request(null);

        assertThat(decision).isInstanceOf(TransitionDecision.Allowed.class);
        assertThat(((TransitionDecision.Allowed) decision).conditions()).hasSize(1);
        assertThat(austria.attempts().get(0).outcome()).contains(Outcome.HOLD);
    }

    @Test
    public void anEvaluationThatFailsIsNotEvaluatedAndNeverAPass() {
        austria.define(Binding.ENFORCED);
        austria.house.checkpoints.evidenceFailure = new IllegalStateException("database away");

        TransitionDecision decision = austria.request("please");

        assertThat(decision).isInstanceOf(TransitionDecision.Refused.class);
        assertThat(austria.attempts().get(0).outcome()).isEmpty();
        assertThat(austria.attempts().get(0).rule()).isEqualTo(Evaluation.NotEvaluated.RULE);
        assertThat(austria.attempts().get(0).inputsHash()).isEmpty();
    }

    @Test
    public void whatCouldNotBeEvaluatedAsksForAReasonUnderComplyOrExplain() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        austria.house.checkpoints.evidenceFailure = new IllegalStateException("database away");

        assertThat(austria.request(null)).isInstanceOf(TransitionDecision.Refused.class);
        assertThat(austria.request("the database is away"))
                .isInstanceOf(TransitionDecision.Allowed.class);
    }

    @Test
    public void aCheckpointThatIsNotDefinedIsRefusedAndRecorded() {
        assertThat(austria.request("please")).isInstanceOf(TransitionDecision.Refused.class);

        assertThat(austria.attempts().get(0).definitionVersion()).isZero();
    }

    @Test
    public void anIssueThatIsNoRolloutIsRefused() {
        austria.define(Binding.ADVISORY);
        TransitionDecision decision =
                austria.house.attempt.request(
                        new TransitionRequest(
                                austria.house.jira.issue("XBP-999").id(),
                                CP4,
                                51,
                                Optional.empty(),
                                InMemoryJira.PMO,
                                Optional.empty()));

        assertThat(decision).isInstanceOf(TransitionDecision.Refused.class);
        assertThat(((TransitionDecision.Refused) decision).reason().key())
                .isEqualTo(AttemptTransition.NO_ROLLOUT);
    }
}
