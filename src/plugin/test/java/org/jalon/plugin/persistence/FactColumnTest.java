package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.FactKind;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Optional;

public class FactColumnTest {
    private static final RolloutId ROLLOUT = RolloutId.of("XBP", "FR");
    private static final JiraIssueId ISSUE = new JiraIssueId(10051);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @Test
    public void whatIsWrittenIsReadAgain() {
        Fact full =
                new Fact(
                        ROLLOUT,
                        ISSUE,
                        Optional.of(new MilestoneCode("M|0\\4|")),
                        Optional.of(new WorkstreamCode("WS1")),
                        3,
                        IssueState.DONE,
                        Optional.of(DAY),
                        Optional.of(DAY.plusDays(1)),
                        true,
                        DAY.plusDays(2),
                        FactKind.CONDITION);
        Fact bare =
                new Fact(
                        ROLLOUT,
                        ISSUE,
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        IssueState.TODO,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        DAY);

        assertThat(FactColumn.fact(ROLLOUT, ISSUE, FactColumn.of(full))).contains(full);
        assertThat(FactColumn.fact(ROLLOUT, ISSUE, FactColumn.of(bare))).contains(bare);
    }

    /** Before there were kinds, every fact was work. */
    @Test
    public void aRowOfBeforeThereWereKindsIsWork() {
        Fact old = FactColumn.fact(ROLLOUT, ISSUE, "M06||1|TODO|||0|2026-11-19").orElseThrow();

        assertThat(old.kind()).isEqualTo(FactKind.WORK);
    }

    @Test
    public void noColumnIsNoFact() {
        assertThat(FactColumn.fact(ROLLOUT, ISSUE, null)).isEmpty();
    }
}
