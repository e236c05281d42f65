package org.jalon.plugin.jira.event;

import org.jalon.domain.shared.BackgroundFunction;
import org.jalon.domain.shared.FunctionSwitches;
import org.jalon.domain.shared.WorkRun;
import org.jalon.domain.shared.WorkRuns;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** One switch for all functions, and the names of what failed. */
final class WorksForTests implements FunctionSwitches, WorkRuns {
    final List<String> failed = new CopyOnWriteArrayList<>();
    volatile boolean on = true;

    @Override
    public boolean isOn(BackgroundFunction function) {
        return on;
    }

    @Override
    public void turn(BackgroundFunction function, boolean wanted) {
        on = wanted;
    }

    @Override
    public List<WorkRun> all() {
        return List.of();
    }

    @Override
    public void done(String work, WorkRun.Done done) {}

    @Override
    public void failed(String work, WorkRun.Failed failure) {
        failed.add(work);
    }
}
