package org.jalon.domain.view;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.program.WorkstreamCode;
import org.jalon.domain.shared.Writes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was measured a moment ago, so that all who open a page at the beginning of a meeting have it
 * measured once. What this node wrote since counts at once, what others wrote after a second at the
 * latest; who may see what is asked of each viewer anew and never kept here.
 */
public final class RecentMatrices {
    static final Duration LONGEST = Duration.ofSeconds(1);

    private final Writes writes;
    private final Clock clock;
    private final Duration longest;
    private final Map<ProgramKey, Recent> recent = new ConcurrentHashMap<>();

    private record Recent(
            Program program,
            Optional<WorkstreamCode> workstream,
            long writes,
            Instant at,
            MeasuredMatrix matrix) {}

    public RecentMatrices(Writes writes, Clock clock) {
        this(writes, clock, LONGEST);
    }

    private RecentMatrices(Writes writes, Clock clock, Duration longest) {
        this.writes = writes;
        this.clock = clock;
        this.longest = longest;
    }

    /** Keeps nothing. */
    public static RecentMatrices none() {
        return new RecentMatrices(
                () -> 0, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), Duration.ZERO);
    }

    /** The one that was measured, if it still counts; else one that is measured now. */
    MeasuredMatrix of(
            Program program,
            Optional<WorkstreamCode> workstream,
            Supplier<MeasuredMatrix> measuring) {
        long before = writes.ended();
        Instant now = clock.instant();
        Recent known = recent.get(program.key());
        if (known != null
                && known.writes() == before
                && isYoung(known.at(), now)
                && known.workstream().equals(workstream)
                && known.program().equals(program)) {
            return known.matrix();
        }
        MeasuredMatrix measured = measuring.get();
        recent.put(program.key(), new Recent(program, workstream, before, now, measured));
        return measured;
    }

    private boolean isYoung(Instant at, Instant now) {
        return !now.isBefore(at) && Duration.between(at, now).compareTo(longest) < 0;
    }
}
