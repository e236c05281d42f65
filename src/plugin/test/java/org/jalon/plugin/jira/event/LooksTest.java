package org.jalon.plugin.jira.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

import java.time.Duration;
import java.util.List;

public class LooksTest {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final Looks fromTheFirst = new Looks(Duration.ofSeconds(2), false);
    private final Looks fromTheLast = new Looks(Duration.ofSeconds(2), true);

    private static Hint hint(long issue) {
        return new Hint(issue, 1, false);
    }

    private static List<Long> issues(List<Hint> hints) {
        return hints.stream().map(Hint::issue).toList();
    }

    @Test
    public void nothingIsTakenBeforeItsTimeAndLongestWaitingComesFirst() {
        fromTheLast.note(hint(1), 0);
        fromTheLast.note(hint(2), SECOND);

        assertThat(fromTheLast.take(2 * SECOND - 1, 9)).isEmpty();
        assertThat(issues(fromTheLast.take(2 * SECOND, 9))).containsExactly(1L);
        assertThat(issues(fromTheLast.take(9 * SECOND, 9))).containsExactly(2L);
        assertThat(fromTheLast.size()).isZero();
    }

    @Test
    public void anIssueEditedAllTheTimeIsLookedAtOnceThatLongAfterTheFirstAndTheLastEdit() {
        for (int edit = 0; edit < 4; edit++) {
            fromTheFirst.note(hint(1), edit * SECOND);
            fromTheLast.note(hint(1), edit * SECOND);
        }

        assertThat(issues(fromTheFirst.take(3 * SECOND, 9))).containsExactly(1L);
        assertThat(fromTheLast.take(5 * SECOND - 1, 9)).isEmpty();
        assertThat(issues(fromTheLast.take(5 * SECOND, 9))).containsExactly(1L);
    }

    @Test
    public void whatIsCertainStaysCertainAndAMoveCounts() {
        fromTheLast.note(new Hint(1, 7, false), 0);
        fromTheLast.note(new Hint(1, 0, true), 0);
        fromTheLast.note(new Hint(2, 7, false), 0);
        fromTheLast.note(new Hint(2, 8, false), 0);

        assertThat(fromTheLast.takeAll())
                .containsExactly(new Hint(1, 7, true), new Hint(2, 8, false));
    }

    @Test
    public void noMoreThanABatchIsTaken() {
        for (long issue = 0; issue < 5; issue++) {
            fromTheLast.note(hint(issue), 0);
        }

        assertThat(fromTheLast.take(9 * SECOND, 3)).hasSize(3);
        assertThat(fromTheLast.take(9 * SECOND, 3)).hasSize(2);
    }
}
