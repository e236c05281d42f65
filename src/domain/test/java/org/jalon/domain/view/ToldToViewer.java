package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Reachable;
import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.rollout.ReportedMilestone;
import org.jalon.domain.rollup.IssueCounts;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.rollup.Tally;
import org.jalon.domain.rollup.WatchCounts;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Figure;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.Message;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a read model may tell a viewer, looked for in everything that it holds. */
final class ToldToViewer {
    private static final Set<Class<?>> COUNTED =
            Set.of(
                    IssueCounts.class,
                    Tally.class,
                    RolloutCube.class,
                    WatchCounts.class,
                    ReportedMilestone.class,
                    BigDecimal.class,
                    ExpectedStep.Assign.class,
                    ExpectedStep.BreakSilence.class);

    private final InMemoryJira jira;
    private final List<IssueReading> issues;

    /**
     * @param issues that may be hidden from somebody
     */
    ToldToViewer(InMemoryJira jira, List<IssueReading> issues) {
        this.jira = jira;
        this.issues = issues;
    }

    /** No key and no summary of an issue that this viewer may not browse. */
    void namesNothingHidden(ActorId viewer, Object model) {
        Set<String> texts = new HashSet<>();
        Reachable.from(model, String.class).forEach(texts::add);
        Reachable.from(model, IssueKey.class).map(IssueKey::value).forEach(texts::add);
        for (IssueReading issue : issues) {
            if (!jira.mayBrowse(viewer, issue.id())) {
                assertThat(texts).doesNotContain(issue.key().value(), issue.summary());
            }
        }
    }

    /** Nothing that was counted, no index, no cost: days of a milestone are the only figures. */
    static void tellsDatesOnly(Object model) {
        for (Reachable.Found found : Reachable.from(model)) {
            assertThat(COUNTED).as(found.way()).doesNotContain(found.value().getClass());
            if (found.value() instanceof Figure.Defined) {
                assertThat(found.way()).endsWith("lipDays");
            }
            if (found.value() instanceof Figure.Undefined undefined
                    && !found.way().endsWith("lipDays")) {
                assertThat(undefined.reason().key()).isEqualTo(UnitDisclosures.NOT_DISCLOSED);
            }
            if (found.value() instanceof Message message) {
                assertThat(message.key())
                        .as(found.way())
                        .doesNotStartWith("checkpoint.milestone.")
                        .doesNotStartWith("report.change.more-issues");
            }
        }
    }
}
