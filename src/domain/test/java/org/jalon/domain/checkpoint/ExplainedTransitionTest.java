package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.NOTICE;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.TRAINED;

import org.jalon.domain.exemption.ExceptionId;
import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionStep;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewDecision;
import org.jalon.domain.review.ReviewEntry;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** "Going ahead anyway", recorded beforehand, is the explanation a transition asks for. */
public class ExplainedTransitionTest {
    private static final LocalDate TODAY = SampleProgram.STATUS_DATE;

    private final AustriaBeforeGoLive austria = new AustriaBeforeGoLive();
    private int recorded;

    @Test
    public void whatWasRecordedIsNotAskedForAgain() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        explain(NOTICE, TODAY);

        assertThat(passes(null)).isTrue();
        assertThat(austria.attempts().getFirst().explanation())
                .contains(NOTICE.value() + ": It goes out by letter.");
    }

    @Test
    public void whatHasRunOutOrWasTakenBackIsAskedForAgain() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        explain(NOTICE, TODAY.minusDays(1));
        assertThat(passes(null)).isFalse();

        revoke(explain(NOTICE, TODAY));
        assertThat(passes(null)).isFalse();
    }

    @Test
    public void everythingThatIsOpenAndBindsHasToBeExplained() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        openTraining();
        explain(NOTICE, TODAY);
        assertThat(passes(null)).isFalse();

        explain(TRAINED, TODAY);
        assertThat(passes(null)).isTrue();
    }

    @Test
    public void whatIsEnforcedIsNotExplainedAway() {
        austria.define(Binding.ENFORCED);
        explain(NOTICE, TODAY);

        assertThat(passes(null)).isFalse();
    }

    @Test
    public void aWaiverThatWaitsForApprovalIsNoExplanation() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        record(ExceptionKind.WAIVER, NOTICE, TODAY);

        assertThat(passes(null)).isFalse();
    }

    @Test
    public void whatPeopleDecidedIsNotExplainedByACriterion() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        explain(NOTICE, TODAY);
        rework();

        assertThat(passes(null)).isFalse();
    }

    @Test
    public void theLeadOfTheUnitIsOneOfItsDecisionMakers() {
        austria.define(Binding.COMPLY_OR_EXPLAIN);
        assertThat(passes("By letter.")).isFalse();

        austria.sample.lead("AT", InMemoryJira.PMO);
        assertThat(passes(null)).isFalse();
        assertThat(passes("By letter.")).isTrue();
    }

    private boolean passes(String comment) {
        return austria.request(comment) instanceof TransitionDecision.Allowed;
    }

    private RecordedException explain(CriterionCode criterion, LocalDate until) {
        return record(ExceptionKind.EXPLANATION, criterion, until);
    }

    private RecordedException record(ExceptionKind kind, CriterionCode criterion, LocalDate until) {
        RecordedException said =
                new RecordedException(
                        new ExceptionId(austria.id, ++recorded),
                        kind,
                        new ExceptionSubject.OfCriterion(criterion),
                        InMemoryJira.PMO,
                        austria.house.clock.instant(),
                        InMemoryJira.PMO,
                        "It goes out by letter.",
                        "By hand",
                        until,
                        List.of());
        austria.house.exceptions.add(said);
        return said;
    }

    private void revoke(RecordedException said) {
        austria.house.exceptions.add(
                said,
                new ExceptionStep(
                        ExceptionStep.Kind.REVOKED,
                        InMemoryJira.PMO,
                        austria.house.clock.instant(),
                        "No.",
                        Optional.empty()));
    }

    private void openTraining() {
        austria.house.jira.put(
                Readings.in(
                        austria.house.jira.issue("AT-900"),
                        "3",
                        IssueState.TODO,
                        Optional.empty()));
        JiraIssueId open = austria.house.jira.idOf(new IssueKey("AT-900")).orElseThrow();
        austria.house.jira.link(open, austria.sample.milestoneIssue("AT", "M07"));
        austria.house.follow.changed(open);
    }

    private void rework() {
        ReviewDecision decision =
                new ReviewDecision(
                        Outcome.REWORK, "review.rule.failed", austria.house.clock.instant());
        Checkpoint defined = ReadinessCheckpoint.bound(Binding.COMPLY_OR_EXPLAIN);
        Review held =
                new Review(
                        new ReviewId(austria.id, defined.code(), 1),
                        defined.version(),
                        defined.terms(),
                        austria.house.clock.instant(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of());
        austria.house.reviews.open(held);
        austria.house.reviews.add(held, new ReviewEntry.Decided(decision));
    }
}
