package org.jalon.domain.linking;

import org.jalon.domain.shared.JiraIssueId;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An issue that rules are to be asked about again, because something happened to it.
 *
 * @param seen when that was
 * @param asked when they were last asked; empty for not yet
 */
public record Recheck(JiraIssueId issue, Instant seen, Optional<Instant> asked) {
    /** At once, and again when even a lagging node of the cluster has it in its index. */
    private static final List<Duration> LOOKS =
            List.of(Duration.ZERO, Duration.ofSeconds(30), Duration.ofMinutes(2));

    /** Whether a look is due that was not taken yet. */
    public boolean isDue(Instant now) {
        return LOOKS.stream().map(seen::plus).anyMatch(look -> !look.isAfter(now) && isOpen(look));
    }

    /** Whether no look is to come after one at that moment. */
    public boolean isLast(Instant now) {
        return !seen.plus(LOOKS.get(LOOKS.size() - 1)).isAfter(now);
    }

    private boolean isOpen(Instant look) {
        return asked.isEmpty() || asked.get().isBefore(look);
    }
}
