package org.jalon.plugin.schedule;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;

import org.jalon.domain.shared.BackgroundStart;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The timetable of the add-on, kept by Jira's scheduler. A node that stops only takes its runners
 * back: the jobs stay scheduled, because they belong to the cluster.
 */
public final class ClusterSchedule implements BackgroundStart {
    private static final String PREFIX = "org.jalon.schedule.";

    private final SchedulerService scheduler;
    private final ClusterLockService locks;
    private final Clock clock;
    private final List<ScheduledWork> timetable;
    private final WorkRules rules;
    private final Set<String> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    public ClusterSchedule(
            SchedulerService scheduler,
            ClusterLockService locks,
            Clock clock,
            List<ScheduledWork> timetable,
            WorkRules rules) {
        this.rules = rules;
        this.scheduler = scheduler;
        this.locks = locks;
        this.clock = clock;
        this.timetable = List.copyOf(timetable);
    }

    /** Called when the add-on has started. */
    public void start() {
        stopping = false;
        waiting.clear();
        timetable.forEach(this::schedule);
    }

    /** Called before the add-on stops: nothing begins any more, what runs is asked to end. */
    public void stop() {
        stopping = true;
        timetable.forEach(work -> scheduler.unregisterJobRunner(runner(work)));
    }

    @Override
    public void soon(String name) {
        ScheduledWork wanted =
                timetable.stream()
                        .filter(work -> work.name().equals(name))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No work " + name));
        if (!waiting.add(name)) {
            return;
        }
        LockedJob job = new LockedJob(wanted, locks, () -> stopping, rules);
        Thread thread =
                new Thread(() -> job.runAfterwards(() -> waiting.remove(name)), "jalon-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    private void schedule(ScheduledWork work) {
        scheduler.registerJobRunner(
                runner(work), new LockedJob(work, locks, () -> stopping, rules));
        Schedule times =
                Schedule.forInterval(work.every().toMillis(), Date.from(work.first(clock)));
        try {
            scheduler.scheduleJob(
                    JobId.of(nameOf(work)),
                    JobConfig.forJobRunnerKey(runner(work))
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(times));
        } catch (SchedulerServiceException e) {
            throw new IllegalStateException(work.name() + " cannot be scheduled", e);
        }
    }

    private static JobRunnerKey runner(ScheduledWork work) {
        return JobRunnerKey.of(nameOf(work));
    }

    static String nameOf(ScheduledWork work) {
        return PREFIX + work.name();
    }
}
