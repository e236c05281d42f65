package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.checkpoint.Passage.PASS;
import static org.jalon.domain.checkpoint.Passage.PASS_IF_EXPLAINED;
import static org.jalon.domain.checkpoint.Passage.PASS_IF_REASONED;
import static org.jalon.domain.checkpoint.Passage.PASS_RECORDED;
import static org.jalon.domain.checkpoint.Passage.PASS_WITH_CONDITIONS;
import static org.jalon.domain.checkpoint.Passage.REFUSE;

import org.junit.Test;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

public class TransitionTableTest {
    private final TransitionTable table = new TransitionTable();

    @Test
    public void whatLetsATransitionThrough() {
        // enforced, comply-or-explain, advisory
        Map<Outcome, List<Passage>> rows = new EnumMap<>(Outcome.class);
        rows.put(Outcome.GO, List.of(PASS, PASS, PASS));
        rows.put(
                Outcome.CONDITIONAL_GO,
                List.of(PASS_WITH_CONDITIONS, PASS_WITH_CONDITIONS, PASS_WITH_CONDITIONS));
        rows.put(Outcome.HOLD, List.of(REFUSE, PASS_IF_EXPLAINED, PASS_RECORDED));
        rows.put(Outcome.REWORK, List.of(REFUSE, PASS_IF_EXPLAINED, PASS_RECORDED));
        rows.put(Outcome.STOP, List.of(REFUSE, REFUSE, PASS_RECORDED));

        assertThat(rows.keySet()).containsExactly(Outcome.values());
        rows.forEach(
                (outcome, row) ->
                        assertThat(row)
                                .as(outcome.name())
                                .containsExactly(
                                        table.passage(outcome, Binding.ENFORCED),
                                        table.passage(outcome, Binding.COMPLY_OR_EXPLAIN),
                                        table.passage(outcome, Binding.ADVISORY)));
    }

    @Test
    public void whatWasNotEvaluatedFollowsItsBindingAndIsNeverJustPassed() {
        assertThat(passageUnevaluated(Binding.ENFORCED)).isEqualTo(REFUSE);
        assertThat(passageUnevaluated(Binding.COMPLY_OR_EXPLAIN)).isEqualTo(PASS_IF_REASONED);
        assertThat(passageUnevaluated(Binding.ADVISORY)).isEqualTo(PASS_RECORDED);
    }

    private Passage passageUnevaluated(Binding binding) {
        return table.passage(new Evaluation.NotEvaluated(binding, "broken"));
    }

    @Test
    public void stopTakesPrecedenceOverReworkOverHoldOverConditionalOverGo() {
        assertThat(Outcome.REWORK.over(Outcome.STOP)).isEqualTo(Outcome.STOP);
        assertThat(Outcome.REWORK.over(Outcome.HOLD)).isEqualTo(Outcome.REWORK);
        assertThat(Outcome.CONDITIONAL_GO.over(Outcome.HOLD)).isEqualTo(Outcome.HOLD);
        assertThat(Outcome.GO.over(Outcome.CONDITIONAL_GO)).isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(Outcome.GO.over(Outcome.GO)).isEqualTo(Outcome.GO);
    }
}
