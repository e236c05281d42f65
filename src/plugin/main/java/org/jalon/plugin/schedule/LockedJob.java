package org.jalon.plugin.schedule;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;

import org.jalon.domain.shared.StopRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;

/**
 * Does one work while holding its lock, which two nodes can't hold together. Jira starts a job once
 * per cluster, but may start it again while an earlier run still goes on.
 */
final class LockedJob implements JobRunner {
    private static final Logger LOG = LoggerFactory.getLogger(LockedJob.class);

    /** A lock of the cluster can be tried, not waited for. */
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final ScheduledWork scheduled;
    private final Lock lock;
    private final StopRequest stop;
    private final WorkRules rules;

    LockedJob(
            ScheduledWork scheduled, ClusterLockService locks, StopRequest stop, WorkRules rules) {
        this.rules = rules;
        this.scheduled = scheduled;
        this.lock = locks.getLockForName(ClusterSchedule.nameOf(scheduled));
        this.stop = stop;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        StopRequest stopped = () -> stop.isMade() || request.isCancellationRequested();
        if (stopped.isMade()) {
            return JobRunnerResponse.aborted("The add-on stops");
        }
        if (rules.isOff(scheduled)) {
            return JobRunnerResponse.aborted("Switched off");
        }
        if (!lock.tryLock()) {
            return JobRunnerResponse.aborted("Done elsewhere at this moment");
        }
        return runLocked(stopped);
    }

    /**
     * Does the work now, or once nobody does it any more.
     *
     * @param begins told before it is done; whoever asks later has to ask again
     */
    void runAfterwards(Runnable begins) {
        if (rules.isOff(scheduled)) {
            begins.run();
            return;
        }
        while (!lock.tryLock()) {
            LockSupport.parkNanos(PAUSE.toNanos());
            if (stop.isMade()) {
                return;
            }
        }
        begins.run();
        runLocked(stop);
    }

    private JobRunnerResponse runLocked(StopRequest stopped) {
        try {
            rules.book().write(scheduled.name(), () -> scheduled.work().run(stopped));
            return JobRunnerResponse.success();
        } catch (RuntimeException failure) {
            String id = rules.book().failed(scheduled.name());
            LOG.error(
                    "{} failed, error {}; it is tried again at its next time",
                    scheduled.name(),
                    id,
                    failure);
            return JobRunnerResponse.failed(failure.toString());
        } finally {
            lock.unlock();
        }
    }
}
