package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.NOTICE;

import org.junit.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

public class ConfirmAttemptsTest {
    private final AustriaBeforeGoLive austria = new AustriaBeforeGoLive();

    @Test
    public void aGoPassesOnceTheStatusReallyChanged() {
        austria.define(Binding.ENFORCED);
        austria.prove(NOTICE);

        assertThat(austria.request(null)).isEqualTo(new TransitionDecision.Allowed(List.of()));
        assertThat(austria.attempts().get(0).standing()).isEqualTo(Attempt.Standing.PENDING);
        assertThat(austria.isPassed()).isFalse();

        austria.house.follow.changed(austria.issue);
        assertThat(austria.attempts().get(0).standing()).isEqualTo(Attempt.Standing.PENDING);

        austria.status(AustriaBeforeGoLive.HYPERCARE);
        austria.house.follow.changed(austria.issue);
        assertThat(austria.attempts().get(0).standing()).isEqualTo(Attempt.Standing.CONFIRMED);
        assertThat(austria.isPassed()).isTrue();
    }

    @Test
    public void aMoveToAnotherStatusConfirmsNothing() {
        austria.define(Binding.ENFORCED);
        austria.prove(NOTICE);
        austria.request(null);

        austria.status("104");
        austria.house.follow.changed(austria.issue);

        assertThat(austria.attempts().get(0).standing()).isEqualTo(Attempt.Standing.PENDING);
        assertThat(austria.isPassed()).isFalse();
    }

    @Test
    public void anAttemptThatNeverMovedTheIssueIsVoidWhenTheNextOneComes() {
        austria.define(Binding.ENFORCED);
        austria.prove(NOTICE);
        austria.request(null);
        austria.request(null);
        austria.status(AustriaBeforeGoLive.HYPERCARE);
        austria.house.follow.changed(austria.issue);

        assertThat(austria.attempts())
                .extracting(Attempt::standing)
                .containsExactly(Attempt.Standing.CONFIRMED, Attempt.Standing.VOID);
    }

    @Test
    public void aMoveLongAfterTheAttemptIsSomebodyElsesDoing() {
        austria.define(Binding.ENFORCED);
        austria.prove(NOTICE);
        austria.request(null);
        austria.status(AustriaBeforeGoLive.HYPERCARE);
        AttemptBook later =
                new AttemptBook(
                        austria.house.checkpoints.attempts(),
                        austria.house.checkpoints.passed(),
                        austria.house.transactions,
                        Clock.offset(austria.house.clock, Duration.ofMinutes(16)));

        new ConfirmAttempts(austria.house.jira, later).changed(austria.issue);

        assertThat(austria.attempts().get(0).standing()).isEqualTo(Attempt.Standing.VOID);
        assertThat(austria.isPassed()).isFalse();
    }

    @Test
    public void theNextAttemptVoidsOneThatIsStillPending() {
        austria.define(Binding.ENFORCED);
        austria.prove(NOTICE);
        austria.request(null);
        austria.request(null);

        assertThat(austria.attempts())
                .extracting(Attempt::standing)
                .containsExactly(Attempt.Standing.PENDING, Attempt.Standing.VOID);
    }
}
