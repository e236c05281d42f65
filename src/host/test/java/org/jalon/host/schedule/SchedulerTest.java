package org.jalon.host.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;

import org.jalon.host.HostGap;
import org.junit.After;
import org.junit.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class SchedulerTest {
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");
    private final Clock clock = Clock.systemUTC();
    private final Scheduler scheduler = new Scheduler(clock);

    @After
    public void close() {
        scheduler.close();
    }

    @Test
    public void runsAgainAndAgain() throws Exception {
        CountDownLatch runs = new CountDownLatch(3);
        scheduler.registerJobRunner(
                RUNNER,
                request -> {
                    runs.countDown();
                    throw new IllegalStateException("is no reason to stop");
                });

        scheduler.scheduleJob(JobId.of("job"), every(10, null));

        assertThat(runs.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void waitsForTheFirstTime() {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.failed("ran"));
        scheduler.scheduleJob(
                JobId.of("job"), every(3_600_000, Date.from(Instant.now(clock).plusSeconds(3600))));

        assertThat(scheduler.jobs()).containsExactly("job");
        assertThat(scheduler.runNow("job").getMessage()).isEqualTo("ran");
    }

    @Test
    public void aJobWithoutRunnerStaysAndDoesNothing() {
        scheduler.registerJobRunner(RUNNER, request -> JobRunnerResponse.success());
        scheduler.scheduleJob(JobId.of("job"), every(3_600_000, null));
        scheduler.unregisterJobRunner(RUNNER);

        assertThat(scheduler.runNow("job")).isNull();
        assertThat(scheduler.jobs()).containsExactly("job");
    }

    @Test
    public void aLockIsHeldByOneThread() {
        Locks locks = new Locks();
        ClusterLock lock = locks.getLockForName("a");

        assertThat(lock.tryLock()).isTrue();
        assertThat(CompletableFuture.supplyAsync(() -> locks.getLockForName("a").tryLock()).join())
                .isFalse();
        assertThat(CompletableFuture.supplyAsync(() -> locks.getLockForName("b").tryLock()).join())
                .isTrue();
        assertThatThrownBy(lock::newCondition).isInstanceOf(HostGap.class);
    }

    private static JobConfig every(long millis, Date first) {
        return JobConfig.forJobRunnerKey(RUNNER).withSchedule(Schedule.forInterval(millis, first));
    }
}
