package org.jalon.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.history.Change.Kind;
import org.jalon.domain.history.Change.Sense;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Message;
import org.junit.Test;

import java.util.List;
import java.util.stream.Stream;

public class RolloutChangesTest {
    private static final Message TEXT = Message.of("history.forecast.later");

    private static Change moved(Sense sense, long days) {
        return new Change(Kind.FORECAST_MOVED, sense, TEXT, days);
    }

    @Test
    public void ofMovesOfAKindTheLargestIsToldFirstAndWhatIsForTheWorseBeforeAll() {
        Change goLive = new Change(Kind.GO_LIVE_MOVED, Sense.WORSE, TEXT, 1);
        List<Change> drawn =
                List.of(
                        moved(Sense.BETTER, 99),
                        moved(Sense.WORSE, 3),
                        moved(Sense.WORSE, 30),
                        goLive,
                        moved(Sense.WORSE, 9));

        assertThat(new RolloutChanges(RolloutId.of("XBP", "IT"), drawn).changes())
                .containsExactly(
                        goLive,
                        moved(Sense.WORSE, 30),
                        moved(Sense.WORSE, 9),
                        moved(Sense.WORSE, 3),
                        moved(Sense.BETTER, 99));
    }

    @Test
    public void ofRolloutsTheOneWithTheMostImportantChangeIsToldFirst() {
        RolloutChanges better = of("NL", moved(Sense.BETTER, 99));
        RolloutChanges much = of("DE", moved(Sense.WORSE, 30), moved(Sense.BETTER, 99));
        RolloutChanges little = of("FR", moved(Sense.WORSE, 3));

        assertThat(Stream.of(better, little, much).sorted(RolloutChanges.byImportance()))
                .containsExactly(much, little, better);
    }

    private static RolloutChanges of(String bu, Change... changes) {
        return new RolloutChanges(RolloutId.of("XBP", bu), List.of(changes));
    }
}
