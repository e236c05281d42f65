package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.FAQ;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.NOTICE;
import static org.jalon.domain.checkpoint.ReadinessCheckpoint.TESTED;

import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;

/** What people decided, beside the criteria: exceptions, rulings, and whom a criterion is asked. */
public class JudgedDecisionsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    private final Judge judge = new Judge();

    private static Criterion criterion(CriterionCode code, boolean mandatory, boolean waivable) {
        return ReadinessCheckpoint.evidence(
                code,
                code.value(),
                OptionalInt.empty(),
                mandatory,
                waivable,
                Binding.COMPLY_OR_EXPLAIN);
    }

    private static Checkpoint asking(List<Criterion> criteria) {
        Checkpoint any = ReadinessCheckpoint.bound(Binding.ENFORCED);
        return new Checkpoint(
                any.code(),
                1,
                any.name(),
                any.milestone(),
                any.decisionDue(),
                any.consequence(),
                any.terms(),
                criteria);
    }

    private Evaluation.Verdict judge(
            Checkpoint checkpoint, Decided decided, CriterionCode... proven) {
        List<Evidence> evidence =
                Arrays.stream(proven).map(code -> new Evidence(code, TODAY, "there")).toList();
        return judge.judge(
                checkpoint,
                new Gathered(evidence, RolloutCube.empty(), new FakeReadings()),
                decided,
                TODAY);
    }

    private static Decided exempt(CriterionCode code, LocalDate until) {
        return new Decided(
                Map.of(code, new Exemption(Exemption.Kind.WAIVER, until, "label printer")),
                List.of());
    }

    private static Decided ruled(Ruling... rulings) {
        return new Decided(Map.of(), List.of(rulings));
    }

    @Test
    public void whatIsWaivedLetsThroughAndIsNotMet() {
        Checkpoint asked = asking(List.of(criterion(TESTED, true, true)));

        Evaluation.Verdict verdict = judge(asked, exempt(TESTED, TODAY));

        assertThat(verdict.outcome()).isEqualTo(Outcome.GO);
        assertThat(verdict.rule()).isEqualTo(Judge.MET_OR_WAIVED);
        assertThat(verdict.criteria().get(0).isMet()).isFalse();
        assertThat(verdict.criteria().get(0).exemption()).isPresent();
    }

    @Test
    public void anExceptionThatHasRunOutIsNone() {
        Checkpoint asked = asking(List.of(criterion(TESTED, true, true)));

        assertThat(judge(asked, exempt(TESTED, TODAY.minusDays(1))).outcome())
                .isEqualTo(Outcome.CONDITIONAL_GO);
    }

    @Test
    public void whatCannotBeWaivedStaysSoWhateverSomebodySays() {
        Checkpoint asked = asking(List.of(criterion(NOTICE, true, false)));

        assertThat(judge(asked, exempt(NOTICE, TODAY.plusYears(1))).outcome())
                .isEqualTo(Outcome.HOLD);
    }

    @Test
    public void whatIsMetNeedsNoException() {
        Checkpoint asked = asking(List.of(criterion(TESTED, true, true)));

        Evaluation.Verdict verdict = judge(asked, exempt(TESTED, TODAY), TESTED);

        assertThat(verdict.rule()).isEqualTo(Judge.ALL_MET);
        assertThat(verdict.criteria().get(0).exemption()).isEmpty();
    }

    @Test
    public void theWorstRulingStandsBesideTheCriteriaAndBringsItsBinding() {
        Checkpoint asked = asking(List.of(criterion(NOTICE, true, false)));
        Ruling rework = new Ruling(Outcome.REWORK, "rule.rework", Binding.ENFORCED);
        Ruling stop = new Ruling(Outcome.STOP, "rule.stop", Binding.ADVISORY);
        Ruling overdue = new Ruling(Outcome.HOLD, "rule.overdue", Binding.ADVISORY);

        Evaluation.Verdict both = judge(asked, ruled(rework, stop), NOTICE);
        assertThat(both.outcome()).isEqualTo(Outcome.STOP);
        assertThat(both.rule()).isEqualTo("rule.stop");
        assertThat(both.binding()).isEqualTo(Binding.ENFORCED);

        Evaluation.Verdict held = judge(asked, ruled(overdue));
        assertThat(held.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(held.rule()).isEqualTo(Judge.CRITICAL_MISSING);
        assertThat(judge(asked, ruled(overdue), NOTICE).rule()).isEqualTo("rule.overdue");
        assertThat(judge(asked, ruled(), NOTICE).outcome()).isEqualTo(Outcome.GO);
    }

    @Test
    public void whatPeopleDecidedIsInTheFingerprint() {
        Checkpoint asked = asking(List.of(criterion(TESTED, true, true)));
        InputsHash hash = new InputsHash();
        Ruling overdue = new Ruling(Outcome.HOLD, "rule.overdue", Binding.ENFORCED);

        assertThat(
                        List.of(
                                hash.of(asked, TODAY, judge(asked, ruled())),
                                hash.of(asked, TODAY, judge(asked, ruled(overdue))),
                                hash.of(asked, TODAY, judge(asked, exempt(TESTED, TODAY))),
                                hash.of(
                                        asked,
                                        TODAY,
                                        judge(asked, exempt(TESTED, TODAY.plusDays(1))))))
                .doesNotHaveDuplicates();
    }

    @Test
    public void aCriterionIsAskedOfItsUnitsAndItsWaves() {
        SampleProgram sample = SampleProgram.in(new org.jalon.domain.fixture.House());
        BusinessUnitCode austria = new BusinessUnitCode("AT");
        int wave = sample.rollout("NL").wave();

        assertThat(CriterionScope.EVERYONE.covers(sample.rollout("AT"))).isTrue();
        CriterionScope some = new CriterionScope(Set.of(austria), Set.of(wave));
        assertThat(some.covers(sample.rollout("AT"))).isTrue();
        assertThat(some.covers(sample.rollout("NL"))).isTrue();
        assertThat(new CriterionScope(Set.of(austria), Set.of()).covers(sample.rollout("NL")))
                .isFalse();
        Criterion here =
                new Criterion(
                        FAQ,
                        LocalizedText.english("FAQ"),
                        new ConfirmedByHand(MaxAge.NONE),
                        true,
                        true,
                        Binding.ADVISORY,
                        LocalizedText.english("marketing"),
                        new CriterionScope(Set.of(austria), Set.of()));
        assertThat(asking(List.of(here)).askedOf(sample.rollout("NL")).criteria()).isEmpty();
        assertThat(asking(List.of(here)).askedOf(sample.rollout("AT")).criteria()).hasSize(1);
    }

    @Test
    public void removingAnAdvisoryCriterionChangesNothing() {
        Random random = new Random(20261124);
        for (int run = 0; run < 2000; run++) {
            List<Criterion> criteria = new ArrayList<>();
            List<CriterionCode> proven = new ArrayList<>();
            int size = 1 + random.nextInt(6);
            for (int i = 0; i < size; i++) {
                CriterionCode code = new CriterionCode("C" + i);
                criteria.add(criterion(code, random.nextBoolean(), random.nextBoolean()));
                if (random.nextBoolean()) {
                    proven.add(code);
                }
            }
            Outcome ruled = Outcome.values()[random.nextInt(Outcome.values().length)];
            Decided decided = ruled(new Ruling(ruled, "rule.any", Binding.ADVISORY));
            CriterionCode[] there = proven.toArray(CriterionCode[]::new);
            Evaluation.Verdict whole = judge(asking(criteria), decided, there);
            List<Criterion> fewer = new ArrayList<>(criteria);
            fewer.removeIf(criterion -> !criterion.mandatory());

            Evaluation.Verdict less = judge(asking(fewer), decided, there);

            assertThat(less.outcome())
                    .as("run %s: %s, proven %s", run, criteria, proven)
                    .isEqualTo(whole.outcome());
            assertThat(less.binding()).isEqualTo(whole.binding());
        }
    }
}
