package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The limits of the kinds that look at what is known of a rollout, in tables. */
public class CriterionKindsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final CriterionCode CODE = new CriterionCode("CP4-3");
    private static final LocalizedText WHAT = LocalizedText.english("report");
    private static final ActorId ANNA = new ActorId("anna");
    private static final CriterionState MET = CriterionState.MET;
    private static final CriterionState UNMET = CriterionState.UNMET;
    private static final CriterionState STALE = CriterionState.STALE;
    private static final CriterionState UNKNOWN = CriterionState.UNKNOWN;

    private final FakeReadings readings = new FakeReadings();

    private Finding judge(CriterionKind kind, Evidence... evidence) {
        return kind.judge(
                CODE, new Gathered(List.of(evidence), RolloutCube.empty(), readings), TODAY);
    }

    private CriterionState state(CriterionKind kind, Evidence... evidence) {
        Finding finding = judge(kind, evidence);
        assertThat(finding.nextStep().isEmpty())
                .as("only what is not met says what to do")
                .isEqualTo(finding.state() == MET);
        return finding.state();
    }

    private static Evidence sent(int daysAgo) {
        return new Evidence(CODE, TODAY.minusDays(daysAgo), "mail log");
    }

    @Test
    public void aConfirmationHasACommentAndGetsOld() {
        CriterionKind kind = new ConfirmedByHand(MaxAge.ofDays(30));

        assertThat(state(kind)).isEqualTo(UNMET);
        readings.confirmed = Optional.of(new Confirmation(ANNA, TODAY.minusDays(30), "seen it"));
        assertThat(state(kind)).isEqualTo(MET);
        assertThat(judge(kind).evidence().orElseThrow().reference()).isEqualTo("seen it");
        readings.confirmed = Optional.of(new Confirmation(ANNA, TODAY.minusDays(31), "seen it"));
        assertThat(state(kind)).isEqualTo(STALE);
        readings.confirmed = Optional.of(new Confirmation(ANNA, TODAY.plusDays(1), "seen it"));
        assertThat(state(kind)).isEqualTo(UNMET);
    }

    @Test
    public void aRoleHasSigned() {
        CriterionKind kind =
                new SignedOffByRole(
                        SignOffRole.named(LocalizedText.english("Security")), MaxAge.ofDays(60));

        assertThat(state(kind)).isEqualTo(UNMET);
        readings.signed = Optional.of(TODAY.minusDays(60));
        assertThat(state(kind)).isEqualTo(MET);
        readings.signed = Optional.of(TODAY.minusDays(61));
        assertThat(state(kind)).isEqualTo(STALE);
    }

    @Test
    public void aFigureIsComparedAsItIsAndOneThatDoesNotExistIsNotMet() {
        CriterionKind spi = kpi(Comparison.AT_LEAST, "0.95");

        assertThat(state(spi)).isEqualTo(UNKNOWN);
        assertThat(stateAt(spi, 0.95)).isEqualTo(MET);
        assertThat(stateAt(spi, 0.9499)).as("shown as 0.95").isEqualTo(UNMET);
        assertThat(stateAt(kpi(Comparison.AT_MOST, "0"), 0)).isEqualTo(MET);
        assertThat(stateAt(kpi(Comparison.AT_MOST, "0"), 1)).isEqualTo(UNMET);
    }

    private CriterionState stateAt(CriterionKind kind, double value) {
        readings.kpi = Figure.of(value);
        return state(kind);
    }

    private static CriterionKind kpi(Comparison comparison, String limit) {
        return new KpiThreshold(CheckpointKpi.SPI, comparison, new BigDecimal(limit));
    }

    @Test
    public void anEarlierCheckpointIsPassed() {
        CriterionKind kind = new CheckpointPassed(new CheckpointCode("CP3"));

        assertThat(state(kind)).isEqualTo(UNMET);
        readings.passed.add(new CheckpointCode("CP3"));
        assertThat(state(kind)).isEqualTo(MET);
    }

    @Test
    public void whatNobodyAssessedIsNoConformity() {
        CriterionKind kind = new NoOpenNonconformity();

        assertThat(state(kind)).isEqualTo(MET);
        readings.nonconformities = new Nonconformities(0, 2, Figure.of(0));
        assertThat(state(kind)).isEqualTo(UNKNOWN);
        readings.nonconformities = new Nonconformities(1, 2, Figure.of(0));
        assertThat(state(kind)).isEqualTo(UNMET);
    }

    @Test
    public void aNoticeIsSentSoManyDaysBeforeTheMilestone() {
        NoticeSent kind = new NoticeSent(WHAT, 28, new MilestoneCode("M09"));

        assertThat(state(kind, sent(40))).as("no date to count from").isEqualTo(UNKNOWN);
        goLive(28);
        assertThat(judge(kind).reason().key()).isEqualTo("checkpoint.notice.missing");
        assertThat(state(kind, sent(0))).isEqualTo(MET);
        goLive(27);
        assertThat(judge(kind).reason().key()).isEqualTo("checkpoint.notice.missed");
        assertThat(state(kind, sent(0))).as("a day late").isEqualTo(UNMET);
        assertThat(state(kind, sent(1))).isEqualTo(MET);
        assertThat(state(kind, sent(40), sent(0))).as("the first one counts").isEqualTo(MET);
        assertThat(state(kind, sent(-1))).as("not sent yet").isEqualTo(UNMET);
    }

    private void goLive(int inDays) {
        readings.milestone =
                Optional.of(
                        new Milestone(
                                new MilestoneCode("M09"),
                                new JiraIssueId(9),
                                TODAY,
                                Optional.of(TODAY.plusDays(inDays)),
                                Optional.empty(),
                                Optional.empty()));
    }
}
