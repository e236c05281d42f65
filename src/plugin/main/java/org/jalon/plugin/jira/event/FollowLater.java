package org.jalon.plugin.jira.event;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.shared.JiraIssueId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Follows issues on a thread of its own, soon after the event and a few times.
 *
 * <p>An event may come inside a transaction of Jira's that has not committed, and may never. What
 * we write there would be part of it: two people who edit issues of one rollout would wait for each
 * other, and the loser's edit would be rolled back for the sake of a counter. From here the change
 * is seen once it is committed; a look that comes too early changes nothing and is followed by
 * another.
 */
public final class FollowLater {
    private static final Logger LOG = LoggerFactory.getLogger(FollowLater.class);
    private static final List<Duration> LOOKS =
            List.of(Duration.ofMillis(50), Duration.ofMillis(500), Duration.ofSeconds(5));

    private final IssueFollower follower;
    private final Map<Look, Future<?>> waiting = new ConcurrentHashMap<>();
    private volatile ScheduledExecutorService thread;

    private record Look(long issue, Duration after) {}

    public FollowLater(IssueFollower follower) {
        this.follower = follower;
    }

    void start() {
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread daemon = new Thread(work, "jalon-follow");
                            daemon.setDaemon(true);
                            return daemon;
                        });
    }

    /** Ends the thread; issues that were still to be looked at are looked at now. */
    void stop() {
        thread.shutdownNow();
        waiting.keySet().stream().map(Look::issue).distinct().forEach(this::follow);
        waiting.clear();
    }

    /** Looks at the issue soon. A later event about the same issue moves the later looks on. */
    void look(long issue) {
        LOOKS.forEach(after -> schedule(new Look(issue, after)));
    }

    private void schedule(Look look) {
        waiting.compute(
                look,
                (same, earlier) -> {
                    if (earlier != null) {
                        earlier.cancel(false);
                    }
                    return thread.schedule(
                            () -> take(look), look.after().toMillis(), TimeUnit.MILLISECONDS);
                });
    }

    private void take(Look look) {
        waiting.remove(look);
        follow(look.issue());
    }

    private void follow(long issue) {
        try {
            follower.changed(new JiraIssueId(issue));
        } catch (RuntimeException failure) {
            LOG.error("Issue {} could not be followed; its figures may be stale", issue, failure);
        }
    }
}
