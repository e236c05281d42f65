package org.jalon.plugin.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.junit.Test;

import java.util.List;

public class AttemptsAtHandTest {
    private static final CheckpointCode CP4 = new CheckpointCode("CP4");

    /** Equal to every other one of its number, as issues of Jira are. */
    private record Issue(long id) {}

    private final AttemptsAtHand hand = new AttemptsAtHand();

    @Test
    public void attemptsAreHandedOverOnceAndForTheVeryIssueObjectOnly() {
        Issue issue = new Issue(1);
        hand.keep(issue, CP4, List.of(7L));

        assertThat(hand.take(new Issue(1), CP4)).isEmpty();
        assertThat(hand.take(issue, new CheckpointCode("CP5"))).isEmpty();
        assertThat(hand.take(issue, CP4)).contains(List.of(7L));
        assertThat(hand.take(issue, CP4)).isEmpty();
    }

    @Test
    public void aValidatorThatFoundNothingToAskIsNotOneThatDidNotRun() {
        Issue issue = new Issue(1);
        hand.keep(issue, CP4, List.of());

        assertThat(hand.take(issue, CP4)).contains(List.of());
    }

    @Test
    public void theNewestAttemptOfATransitionCounts() {
        Issue issue = new Issue(1);
        hand.keep(issue, CP4, List.of(7L));
        hand.keep(issue, CP4, List.of(8L));

        assertThat(hand.take(issue, CP4)).contains(List.of(8L));
    }
}
