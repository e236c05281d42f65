package org.jalon.plugin.jira.event;

import org.jalon.domain.rollout.IssueFollower;
import org.jalon.domain.rollup.ConcernedIssues;
import org.jalon.domain.rollup.Hints;
import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.WorkBook;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Follows issues on a thread of its own, soon after the event and a few times; what came together
 * is looked at together.
 *
 * <p>An event may come inside a transaction of Jira's that has not committed, and may never. What
 * we write there would be part of it: two people who edit issues of one rollout would wait for each
 * other, and the loser's edit would be rolled back for the sake of a counter. From here the change
 * is seen once it is committed; a look that comes too early changes nothing and is followed by
 * another.
 */
public final class FollowLater implements Hints {
    private static final Logger LOG = LoggerFactory.getLogger(FollowLater.class);
    private static final int BATCH = 200;
    private static final int MILLIS_BETWEEN_ROUNDS = 50;
    private static final int ROUNDS_BETWEEN_SWITCHES = 40;
    private static final int SECONDS_TO_END = 10;

    /** Its name beside the works of the timetable. */
    private static final String WORK = "events";

    private final IssueFollower follower;
    private final ConcernedIssues concerned;
    private final FunctionSwitches switches;
    private final WorkBook book;
    private final Clock clock;
    private final Looks first = new Looks(Duration.ofMillis(50), false);
    private final Looks second = new Looks(Duration.ofMillis(500), true);
    private final Looks last = new Looks(Duration.ofSeconds(5), true);
    private int rounds;
    private volatile boolean on;
    private volatile Instant heard;
    private volatile ScheduledExecutorService thread;

    public FollowLater(
            IssueFollower follower,
            ConcernedIssues concerned,
            FunctionSwitches switches,
            WorkBook book,
            Clock clock) {
        this.switches = switches;
        this.book = book;
        this.follower = follower;
        this.concerned = concerned;
        this.clock = clock;
    }

    void start() {
        on = switches.isOn(BackgroundFunction.EVENTS);
        thread =
                Executors.newSingleThreadScheduledExecutor(
                        work -> {
                            Thread daemon = new Thread(work, "jalon-follow");
                            daemon.setDaemon(true);
                            return daemon;
                        });
        var unused =
                thread.scheduleWithFixedDelay(
                        this::round,
                        MILLIS_BETWEEN_ROUNDS,
                        MILLIS_BETWEEN_ROUNDS,
                        TimeUnit.MILLISECONDS);
    }

    /** Ends the thread; issues that were still to be looked at are looked at now. */
    void stop() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                thread.shutdownNow();
            }
        } catch (InterruptedException hurried) {
            thread.shutdownNow();
            Thread.currentThread().interrupt();
        }
        first.takeAll();
        second.takeAll();
        List<Hint> left = last.takeAll();
        for (int from = 0; from < left.size(); from += BATCH) {
            follow(left.subList(from, Math.min(left.size(), from + BATCH)));
        }
    }

    /**
     * Looks at the issue soon. A project that no program is concerned with gives it time: a later
     * look asks whether the issue is one of ours all the same.
     */
    void look(long issue, long project) {
        note(new Hint(issue, project, false), concerned.isSurely(new JiraProjectId(project)));
    }

    /** Looks at the issue soon, whatever its project is. */
    void look(long issue) {
        note(new Hint(issue, 0, true), true);
    }

    private void note(Hint hint, boolean soon) {
        if (!on) {
            return;
        }
        long now = System.nanoTime();
        heard = clock.instant();
        if (soon) {
            first.note(hint, now);
        }
        second.note(hint, now);
        last.note(hint, now);
    }

    @Override
    public int waiting() {
        return last.size();
    }

    @Override
    public Optional<Instant> last() {
        return Optional.ofNullable(heard);
    }

    private void round() {
        if (++rounds % ROUNDS_BETWEEN_SWITCHES == 0) {
            askSwitch();
        }
        for (Looks looks : List.of(first, second, last)) {
            List<Hint> due = looks.take(System.nanoTime(), BATCH);
            while (!due.isEmpty() && !thread.isShutdown()) {
                follow(due);
                due = looks.take(System.nanoTime(), BATCH);
            }
        }
    }

    /** Never on the thread of somebody who edits: so it takes a few seconds to be switched. */
    private void askSwitch() {
        try {
            on = switches.isOn(BackgroundFunction.EVENTS);
        } catch (RuntimeException failure) {
            LOG.warn("Whether events are to be followed is not known; they are as before", failure);
        }
    }

    private void follow(List<Hint> hints) {
        Set<JiraIssueId> issues = new LinkedHashSet<>();
        try {
            Map<JiraIssueId, JiraProjectId> asked = new HashMap<>();
            for (Hint hint : hints) {
                if (hint.certain()) {
                    issues.add(new JiraIssueId(hint.issue()));
                } else {
                    asked.put(new JiraIssueId(hint.issue()), new JiraProjectId(hint.project()));
                }
            }
            issues.addAll(concerned.among(asked));
            follower.allChanged(issues);
        } catch (RuntimeException failure) {
            LOG.warn("{} issues could not be followed together", hints.size(), failure);
            hints.forEach(hint -> follow(new JiraIssueId(hint.issue())));
        }
    }

    /** One that fails does not take the others with it. */
    private void follow(JiraIssueId issue) {
        try {
            follower.changed(issue);
        } catch (RuntimeException failure) {
            LOG.error(
                    "Issue {} could not be followed, error {}; its figures may be stale",
                    issue,
                    book.failed(WORK),
                    failure);
        }
    }
}
