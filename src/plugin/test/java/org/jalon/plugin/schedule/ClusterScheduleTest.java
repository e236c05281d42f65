package org.jalon.plugin.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.atLeastOnce;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.atlassian.beehive.ClusterLockService;
import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;

import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.StopRequest;
import org.jalon.domain.shared.WorkBook;
import org.jalon.domain.shared.WorkRun;
import org.jalon.domain.shared.WorkRuns;
import org.junit.Before;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

public class ClusterScheduleTest {
    private static final JobRunnerKey RECONCILE = JobRunnerKey.of("org.jalon.schedule.reconcile");
    private final Clock clock = Clock.fixed(Instant.parse("2026-11-20T08:00:00Z"), ZoneOffset.UTC);
    private final SchedulerService scheduler = mock(SchedulerService.class);
    private final ClusterLockService locks = mock(ClusterLockService.class);
    private final TestLock lock = new TestLock();
    private final JobRunnerRequest request = mock(JobRunnerRequest.class);
    private final List<String> done = new ArrayList<>();
    private final Settings settings = new Settings();
    private final SettingsSwitches switches = new SettingsSwitches(() -> settings);
    private final WorkRuns runs = new Runs();
    private Consumer<StopRequest> work = stop -> done.add("reconciled");
    private final ClusterSchedule schedule =
            new ClusterSchedule(
                    scheduler,
                    locks,
                    clock,
                    List.of(ScheduledWork.every(60, "reconcile", stop -> work.accept(stop))),
                    new WorkRules(switches, new WorkBook(runs, clock)));

    @Before
    public void oneLock() {
        when(locks.getLockForName("org.jalon.schedule.reconcile")).thenReturn(lock);
    }

    @Test
    public void workIsScheduledOncePerClusterSoonAfterTheStart() throws Exception {
        schedule.start();

        ArgumentCaptor<JobConfig> config = ArgumentCaptor.forClass(JobConfig.class);
        verify(scheduler)
                .scheduleJob(eq(JobId.of("org.jalon.schedule.reconcile")), config.capture());
        assertThat(config.getValue().getJobRunnerKey()).isEqualTo(RECONCILE);
        assertThat(config.getValue().getRunMode()).isEqualTo(RunMode.RUN_ONCE_PER_CLUSTER);
        var times = config.getValue().getSchedule().getIntervalScheduleInfo();
        assertThat(times.getIntervalInMillis()).isEqualTo(3_600_000);
        assertThat(times.getFirstRunTime())
                .isEqualTo(Date.from(Instant.parse("2026-11-20T08:02:00Z")));
    }

    @Test
    public void dailyWorkBeginsAtItsNextTime() {
        assertThat(ScheduledWork.daily("03:00", "daily", stop -> {}).first(clock))
                .isEqualTo("2026-11-21T03:00:00Z");
        assertThat(ScheduledWork.daily("09:00", "daily", stop -> {}).first(clock))
                .isEqualTo("2026-11-20T09:00:00Z");
    }

    @Test
    public void aRunHoldsTheLockOfItsWork() {
        work = stop -> done.add("held " + lock.held);

        runner().runJob(request);

        assertThat(done).startsWith("held true");
        assertThat(lock.held).isFalse();
    }

    @Test
    public void whatAnotherNodeDoesIsNotDoneHere() {
        lock.held = true;

        assertThat(runner().runJob(request).getMessage())
                .isEqualTo("Done elsewhere at this moment");

        assertThat(done).isEmpty();
        assertThat(lock.held).isTrue();
    }

    /** Something changed after the running one had passed it. */
    @Test
    public void whatIsWantedSoonIsDoneOnceTheRunningOneIsThrough() throws InterruptedException {
        CountDownLatch twice = new CountDownLatch(2);
        work = stop -> twice.countDown();
        lock.held = true;
        schedule.soon("reconcile");
        schedule.soon("reconcile");
        assertThat(twice.await(300, TimeUnit.MILLISECONDS)).isFalse();
        assertThat(twice.getCount()).isEqualTo(2);

        lock.held = false;
        for (int tries = 0; tries < 100 && twice.getCount() > 1; tries++) {
            Thread.sleep(50);
        }
        assertThat(twice.getCount()).isEqualTo(1);

        schedule.soon("reconcile");
        assertThat(twice.await(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    public void aFailureGivesTheLockBack() {
        work =
                stop -> {
                    throw new IllegalStateException("the database is away");
                };

        assertThat(runner().runJob(request).getMessage()).contains("the database is away");
        assertThat(lock.held).isFalse();
    }

    @Test
    public void howARunFaredIsWrittenDown() {
        runner().runJob(request);
        work =
                stop -> {
                    throw new IllegalStateException("the database is away");
                };
        runner().runJob(request);

        assertThat(done).containsExactly("reconciled", "done reconcile", "failed reconcile");
    }

    @Test
    public void whatIsSwitchedOffIsNotDoneUntilItIsOnAgain() {
        switches.turn(BackgroundFunction.RECONCILE, false);
        assertThat(switches.isOn(BackgroundFunction.RULES)).isTrue();
        assertThat(runner().runJob(request).getMessage()).isEqualTo("Switched off");
        assertThat(done).isEmpty();

        switches.turn(BackgroundFunction.RECONCILE, true);
        runner().runJob(request);
        assertThat(done).contains("reconciled");
    }

    @Test
    public void whatRunsLearnsThatTheAddOnStops() {
        work =
                stop -> {
                    done.add("before " + stop.isMade());
                    schedule.stop();
                    done.add("after " + stop.isMade());
                };

        runner().runJob(request);

        assertThat(done).startsWith("before false", "after true");
        verify(scheduler).unregisterJobRunner(RECONCILE);
    }

    @Test
    public void nothingBeginsOnceTheAddOnStops() {
        JobRunner runner = runner();
        schedule.stop();

        assertThat(runner.runJob(request).getMessage()).isEqualTo("The add-on stops");

        assertThat(done).isEmpty();
    }

    @Test
    public void aNameIsAWordAndTheIntervalJiraCanKeep() {
        assertThatThrownBy(() -> ScheduledWork.every(0, "fast", stop -> {}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ScheduledWork.every(60, "a b", stop -> {}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private JobRunner runner() {
        schedule.start();
        ArgumentCaptor<JobRunner> runner = ArgumentCaptor.forClass(JobRunner.class);
        verify(scheduler, atLeastOnce()).registerJobRunner(any(), runner.capture());
        return runner.getValue();
    }

    private final class Runs implements WorkRuns {
        @Override
        public List<WorkRun> all() {
            return List.of();
        }

        @Override
        public void done(String work, WorkRun.Done run) {
            done.add("done " + work);
        }

        @Override
        public void failed(String work, WorkRun.Failed run) {
            done.add("failed " + work);
        }
    }

    private static final class Settings implements PluginSettings {
        private final Map<String, Object> values = new HashMap<>();

        @Override
        public Object get(String key) {
            return values.get(key);
        }

        @Override
        public Object put(String key, Object value) {
            return values.put(key, value);
        }

        @Override
        public Object remove(String key) {
            return values.remove(key);
        }
    }
}
