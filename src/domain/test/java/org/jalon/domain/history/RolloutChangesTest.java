package org.jalon.domain.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.history.Change.Kind;
import org.jalon.domain.history.Change.Sense;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Message;
import org.junit.Test;

import java.util.List;

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
}
