package org.jalon.host.schedule;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.IntervalScheduleInfo;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Runs jobs at their times. As in Jira, a job outlives the runner that was registered for it and
 * just does nothing without one; and what runs is not interrupted when its runner goes.
 */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final int THREADS = 2;

    private final Clock clock;
    private final ScheduledExecutorService timer =
            Executors.newScheduledThreadPool(
                    THREADS,
                    work -> Thread.ofPlatform().daemon().name("scheduler").unstarted(work));
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Planned> jobs = new ConcurrentHashMap<>();
    private volatile boolean closing;

    private record Planned(JobConfig config, ScheduledFuture<?> timer) {}

    public Scheduler(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void registerJobRunner(JobRunnerKey key, JobRunner runner) {
        runners.put(key, runner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey key) {
        runners.remove(key);
    }

    @Override
    public void scheduleJob(JobId id, JobConfig config) {
        jobs.compute(
                id,
                (same, earlier) -> {
                    if (earlier != null) {
                        earlier.timer().cancel(false);
                    }
                    return new Planned(config, timed(id, config));
                });
    }

    /** The jobs that are scheduled, whether or not there is a runner for them. */
    public Set<String> jobs() {
        Set<String> ids = new TreeSet<>();
        jobs.keySet().forEach(id -> ids.add(id.toString()));
        return ids;
    }

    /**
     * Runs a job on this thread, whatever its time; for tests, and for people who can't wait.
     *
     * @return what the runner answered; null when there is no runner for it
     */
    public JobRunnerResponse runNow(String id) {
        Planned job = jobs.get(JobId.of(id));
        if (job == null) {
            throw new IllegalArgumentException("No job " + id + " among " + jobs());
        }
        JobRunner runner = runners.get(job.config().getJobRunnerKey());
        return runner == null ? null : runner.runJob(() -> closing);
    }

    @Override
    public void close() {
        closing = true;
        timer.shutdownNow();
    }

    private ScheduledFuture<?> timed(JobId id, JobConfig config) {
        IntervalScheduleInfo times = config.getSchedule().getIntervalScheduleInfo();
        Date first = times.getFirstRunTime();
        long delay =
                first == null
                        ? 0
                        : Math.max(
                                0, Duration.between(clock.instant(), first.toInstant()).toMillis());
        return timer.scheduleWithFixedDelay(
                () -> run(id), delay, times.getIntervalInMillis(), TimeUnit.MILLISECONDS);
    }

    private void run(JobId id) {
        try {
            runNow(id.toString());
        } catch (RuntimeException e) {
            LOG.error("Job {} fails", id, e);
        }
    }
}
