package org.jalon.domain.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.CP4;
import static org.jalon.domain.receipt.GuardedWorld.GUARDED;
import static org.jalon.domain.receipt.GuardedWorld.OPEN;

import org.jalon.domain.checkpoint.Attempt;
import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.StoredAttempt;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.domain.rollout.RolloutId;
import org.junit.Before;
import org.junit.Test;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

public class SettleReceiptsTest {
    private static final RolloutId AUSTRIA = RolloutId.of("XBP", "AT");

    private final GuardedWorld world = new GuardedWorld();

    @Before
    public void anOpenIssueUnderAGuard() {
        world.begin(OPEN);
        world.job();
        world.pass(Duration.ofMinutes(1));
    }

    @Test
    public void aReceiptCountsOnceTheHistoryHasItsChange() {
        TransitionDecision.Allowed allowed = (TransitionDecision.Allowed) world.validate();
        world.keep(Optional.of(allowed.attempts()), Optional.empty());
        world.event();
        assertThat(receipt().standing()).isEqualTo(Receipt.Standing.PENDING);
        assertThat(attempt().standing()).isEqualTo(Attempt.Standing.PENDING);

        world.happen(GUARDED);
        world.event();

        assertThat(receipt().standing()).isEqualTo(Receipt.Standing.CONFIRMED);
        assertThat(receipt().group()).isPresent();
        assertThat(receipt().basis()).isEqualTo(Basis.VALIDATED);
        assertThat(attempt().standing()).isEqualTo(Attempt.Standing.CONFIRMED);
        assertThat(logged()).containsExactly(LogKind.ATTEMPTED, LogKind.PASSED);
    }

    @Test
    public void aLaterPostFunctionThatThrowsVoidsTheReceiptAndTheAttempt() {
        TransitionDecision.Allowed allowed = (TransitionDecision.Allowed) world.validate();
        world.keep(Optional.of(allowed.attempts()), Optional.empty());

        world.pass(SettleReceipts.LONGEST_TRANSITION.plusSeconds(1));
        world.job();

        assertThat(receipt().standing()).isEqualTo(Receipt.Standing.VOID);
        assertThat(attempt().standing()).isEqualTo(Attempt.Standing.VOID);
        assertThat(logged()).containsExactly(LogKind.ATTEMPTED);
        assertThat(world.inPlace()).isEmpty();
    }

    /** The receipt of a transition that was taken back is no ticket for another way in. */
    @Test
    public void aTransitionThatFailedDoesNotCoverTheMoveAfterIt() {
        TransitionDecision.Allowed allowed = (TransitionDecision.Allowed) world.validate();
        world.keep(Optional.of(allowed.attempts()), Optional.empty());
        world.pass(Duration.ofSeconds(5));

        world.happen(GUARDED, "project");
        world.job();

        assertThat(receipt().standing()).isEqualTo(Receipt.Standing.PENDING);
        assertThat(world.inPlace()).extracting(Bypass::way).containsExactly(BypassWay.MOVED);
    }

    @Test
    public void anAttemptThatNeverBecameAReceiptIsVoidInTime() {
        world.validate();
        world.pass(SettleReceipts.LONGEST_TRANSITION.plusSeconds(1));

        world.job();

        assertThat(attempt().standing()).isEqualTo(Attempt.Standing.VOID);
    }

    @Test
    public void twoReceiptsNeverShareOneChange() {
        TransitionDecision.Allowed failed = (TransitionDecision.Allowed) world.validate();
        world.keep(Optional.of(failed.attempts()), Optional.empty());
        world.transit();
        world.job();

        assertThat(receipts())
                .extracting(Receipt::standing)
                .containsExactly(Receipt.Standing.CONFIRMED, Receipt.Standing.PENDING);
        world.pass(SettleReceipts.LONGEST_TRANSITION.plusSeconds(1));
        world.job();
        assertThat(receipts())
                .extracting(Receipt::standing)
                .containsExactly(Receipt.Standing.CONFIRMED, Receipt.Standing.VOID);
        assertThat(world.inPlace()).isEmpty();
    }

    @Test
    public void anAttemptOfAnotherIssueIsNoReceipt() {
        TransitionDecision.Allowed others = (TransitionDecision.Allowed) world.validate();
        world.create(OPEN);

        world.keep(Optional.of(others.attempts()), Optional.empty());

        assertThat(receipt().basis()).isEqualTo(Basis.UNVALIDATED);
    }

    @Test
    public void anIssueOfNoRolloutIsNoneOfOurs() {
        world.house.jira.unlink(world.issue, world.sample.milestoneIssue("AT", "M07"));
        world.house.followUnitIssue.changed(world.issue);

        assertThat(world.validate())
                .isEqualTo(new TransitionDecision.Allowed(List.of(), List.of()));
        world.transit();
        world.house.jira.link(world.issue, world.sample.milestoneIssue("AT", "M07"));
        world.house.followUnitIssue.changed(world.issue);
        world.job();

        assertThat(receipt().basis()).isEqualTo(Basis.OUTSIDE);
        assertThat(world.inPlace()).isEmpty();
    }

    @Test
    public void whatCouldNotBeEvaluatedSaysUnderWhichErrorInAttemptAndLog() {
        world.define(Binding.COMPLY_OR_EXPLAIN);
        world.house.checkpoints.evidenceFailure = new IllegalStateException("database away");

        TransitionDecision.Refused refused = (TransitionDecision.Refused) world.validate();

        String error = (String) refused.reason().args().get(0);
        assertThat(attempt().error()).contains(error);
        assertThat(world.house.log.last(AUSTRIA).orElseThrow().entry().facts())
                .contains(new LogFact("error", error))
                .anyMatch(fact -> fact.value().contains("database away"));
    }

    @Test
    public void theLogFreezesEveryCriterion() {
        world.transit();

        assertThat(world.house.log.after(AUSTRIA, 0, 1).get(0).entry().evidence())
                .extracting(FrozenEvidence::criterion)
                .containsExactly("CP4-1", "CP4-2", "CP4-3", "CP4-6");
    }

    private Receipt receipt() {
        return receipts().get(0);
    }

    private List<Receipt> receipts() {
        return world.house.receipts.receipts.of(world.issue).stream()
                .map(StoredReceipt::receipt)
                .toList();
    }

    private Attempt attempt() {
        return world.house.checkpoints.attempts().of(AUSTRIA, CP4).stream()
                .map(StoredAttempt::attempt)
                .findFirst()
                .orElseThrow();
    }

    private List<LogKind> logged() {
        return world.house.log.after(AUSTRIA, 0, 100).stream()
                .map(logged -> logged.entry().kind())
                .toList();
    }
}
