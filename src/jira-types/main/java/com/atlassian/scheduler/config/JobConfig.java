package com.atlassian.scheduler.config;

public final class JobConfig {

    private final JobRunnerKey runner;
    private final RunMode mode;
    private final Schedule schedule;

    private JobConfig(JobRunnerKey runner, RunMode mode, Schedule schedule) {
        this.runner = runner;
        this.mode = mode;
        this.schedule = schedule;
    }

    public static JobConfig forJobRunnerKey(JobRunnerKey runner) {
        return new JobConfig(runner, RunMode.RUN_ONCE_PER_CLUSTER, null);
    }

    public JobConfig withRunMode(RunMode other) {
        return new JobConfig(runner, other, schedule);
    }

    public JobConfig withSchedule(Schedule other) {
        return new JobConfig(runner, mode, other);
    }

    public JobRunnerKey getJobRunnerKey() {
        return runner;
    }

    public RunMode getRunMode() {
        return mode;
    }

    public Schedule getSchedule() {
        return schedule;
    }
}
