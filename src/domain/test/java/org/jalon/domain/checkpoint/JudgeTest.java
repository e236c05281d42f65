package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.FAQ;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.NOTICE;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.TESTED;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.TRAINED;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactChange;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

public class JudgeTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final RolloutId ROLLOUT = RolloutId.of("XBP", "AT");

    private final Judge judge = new Judge();
    private final Checkpoint checkpoint = ReadinessCheckpoint.bound(Binding.ENFORCED);

    private static Evidence proof(CriterionCode criterion, int daysAgo) {
        return new Evidence(criterion, TODAY.minusDays(daysAgo), "ref-" + daysAgo);
    }

    private static RolloutCube training(IssueState... states) {
        List<FactChange> log = new ArrayList<>();
        for (IssueState state : states) {
            Fact fact =
                    new Fact(
                            ROLLOUT,
                            new JiraIssueId(log.size() + 1),
                            Optional.of(new MilestoneCode("M07")),
                            Optional.empty(),
                            1,
                            state,
                            Optional.empty(),
                            Optional.empty(),
                            false,
                            TODAY);
            log.add(new FactChange(ROLLOUT, log.size() + 1, Optional.empty(), Optional.of(fact)));
        }
        return RolloutCube.empty().fold(log);
    }

    private Evaluation.Verdict judge(RolloutCube cube, Evidence... evidence) {
        return judge.judge(
                checkpoint, new Gathered(Arrays.asList(evidence), cube, new FakeReadings()), TODAY);
    }

    private static CriterionState state(Evaluation.Verdict verdict, CriterionCode code) {
        return verdict.criteria().stream()
                .filter(judged -> judged.criterion().code().equals(code))
                .map(judged -> judged.finding().state())
                .findFirst()
                .orElseThrow();
    }

    @Test
    public void allMandatoryMetIsGoEvenWithoutTheAdvisory() {
        Evaluation.Verdict verdict =
                judge(training(IssueState.DONE), proof(TESTED, 10), proof(NOTICE, 40));

        assertThat(verdict.outcome()).isEqualTo(Outcome.GO);
        assertThat(verdict.rule()).isEqualTo(Judge.ALL_MET);
        assertThat(verdict.gaps()).isEmpty();
        assertThat(state(verdict, FAQ)).isEqualTo(CriterionState.UNMET);
    }

    @Test
    public void aCriticalGapHolds() {
        Evaluation.Verdict verdict = judge(training(IssueState.DONE), proof(TESTED, 10));

        assertThat(verdict.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(verdict.rule()).isEqualTo(Judge.CRITICAL_MISSING);
        assertThat(verdict.binding()).isEqualTo(Binding.ENFORCED);
    }

    /** Trap T17: that a criterion could be waived does not make it met. */
    @Test
    public void aWaivableGapIsNotMetAndMakesTheGoConditional() {
        Evaluation.Verdict verdict = judge(training(IssueState.DONE), proof(NOTICE, 40));

        assertThat(verdict.outcome()).isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(verdict.rule()).isEqualTo(Judge.MANDATORY_OPEN);
        assertThat(state(verdict, TESTED)).isEqualTo(CriterionState.UNMET);
        assertThat(verdict.gaps()).hasSize(1);
    }

    @Test
    public void evidenceCountsUpToItsMaximumAgeAndNoDayLonger() {
        assertThat(state(judge(training(), proof(TESTED, 60)), TESTED))
                .isEqualTo(CriterionState.MET);
        assertThat(state(judge(training(), proof(TESTED, 61)), TESTED))
                .isEqualTo(CriterionState.STALE);
        assertThat(state(judge(training(), proof(TESTED, 61), proof(TESTED, 3)), TESTED))
                .isEqualTo(CriterionState.MET);
    }

    @Test
    public void evidenceOfTomorrowDoesNotCountToday() {
        assertThat(state(judge(training(), proof(TESTED, -1)), TESTED))
                .isEqualTo(CriterionState.UNMET);
        assertThat(state(judge(training(), proof(TESTED, 0)), TESTED))
                .isEqualTo(CriterionState.MET);
    }

    @Test
    public void staleCriticalEvidenceHoldsByItsOwnRule() {
        Checkpoint fresh =
                new Checkpoint(
                        checkpoint.code(),
                        1,
                        checkpoint.name(),
                        checkpoint.milestone(),
                        Optional.empty(),
                        checkpoint.consequence(),
                        SignOffTerms.allOf(List.of()),
                        List.of(
                                ReadinessCheckpoint.evidence(
                                        NOTICE,
                                        "mail log",
                                        OptionalInt.of(30),
                                        true,
                                        false,
                                        Binding.ENFORCED)));

        Evaluation.Verdict verdict =
                judge.judge(
                        fresh,
                        new Gathered(List.of(proof(NOTICE, 31)), training(), new FakeReadings()),
                        TODAY);

        assertThat(verdict.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(verdict.rule()).isEqualTo(Judge.CRITICAL_STALE);
    }

    @Test
    public void aMilestoneIsDoneWhenAllItsIssuesAreAndUnknownWithoutAny() {
        assertThat(state(judge(training(IssueState.DONE, IssueState.DONE)), TRAINED))
                .isEqualTo(CriterionState.MET);
        assertThat(state(judge(training(IssueState.DONE, IssueState.IN_PROGRESS)), TRAINED))
                .isEqualTo(CriterionState.UNMET);
        assertThat(state(judge(training()), TRAINED)).isEqualTo(CriterionState.UNKNOWN);
    }

    @Test
    public void everyGapSaysWhyAndWhatToDo() {
        Evaluation.Verdict verdict = judge(training(IssueState.TODO), proof(TESTED, 99));

        assertThat(verdict.gaps()).hasSize(3);
        assertThat(verdict.gaps())
                .allSatisfy(
                        gap -> {
                            assertThat(gap.finding().reason().key()).startsWith("checkpoint.");
                            assertThat(gap.finding().nextStep()).isPresent();
                        });
    }

    @Test
    public void theStrictestUnmetMandatoryCriterionBinds() {
        Checkpoint mixed =
                new Checkpoint(
                        checkpoint.code(),
                        1,
                        checkpoint.name(),
                        checkpoint.milestone(),
                        Optional.empty(),
                        checkpoint.consequence(),
                        SignOffTerms.allOf(List.of()),
                        List.of(
                                criterion(NOTICE, true, Binding.COMPLY_OR_EXPLAIN),
                                criterion(TESTED, true, Binding.ENFORCED),
                                criterion(FAQ, false, Binding.ENFORCED)));

        assertThat(bindingOf(mixed)).isEqualTo(Binding.ENFORCED);
        assertThat(bindingOf(mixed, proof(TESTED, 1))).isEqualTo(Binding.COMPLY_OR_EXPLAIN);
        assertThat(bindingOf(mixed, proof(TESTED, 1), proof(NOTICE, 1)))
                .isEqualTo(Binding.ADVISORY);
    }

    private Binding bindingOf(Checkpoint mixed, Evidence... evidence) {
        return judge.judge(
                        mixed,
                        new Gathered(Arrays.asList(evidence), training(), new FakeReadings()),
                        TODAY)
                .binding();
    }

    private static Criterion criterion(CriterionCode code, boolean mandatory, Binding binding) {
        return ReadinessCheckpoint.evidence(
                code, "proof", OptionalInt.empty(), mandatory, false, binding);
    }

    @Test
    public void theSameInputsGiveTheSameHashAndOthersAnother() {
        InputsHash hash = new InputsHash();
        Evaluation.Verdict one = judge(training(IssueState.DONE), proof(TESTED, 10));
        Evaluation.Verdict same = judge(training(IssueState.DONE), proof(TESTED, 10));
        Evaluation.Verdict other = judge(training(IssueState.DONE), proof(TESTED, 11));

        assertThat(hash.of(checkpoint, TODAY, one))
                .matches("[0-9a-f]{64}")
                .isEqualTo(hash.of(checkpoint, TODAY, same))
                .isNotEqualTo(hash.of(checkpoint, TODAY, other))
                .isNotEqualTo(hash.of(checkpoint.atVersion(4), TODAY, one))
                .isNotEqualTo(hash.of(checkpoint, TODAY.plusDays(1), one));
    }

    @Test
    public void theHashKnowsHowMuchWasOpen() {
        InputsHash hash = new InputsHash();
        Evaluation.Verdict oneOfTwo = judge(training(IssueState.DONE, IssueState.TODO));
        Evaluation.Verdict oneOfThree =
                judge(training(IssueState.DONE, IssueState.DONE, IssueState.TODO));

        assertThat(hash.of(checkpoint, TODAY, oneOfTwo))
                .isNotEqualTo(hash.of(checkpoint, TODAY, oneOfThree));
    }
}
