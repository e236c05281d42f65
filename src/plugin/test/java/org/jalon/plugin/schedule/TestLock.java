package org.jalon.plugin.schedule;

import com.atlassian.beehive.ClusterLock;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** A lock that tells whether it is held, by whomever. */
final class TestLock implements ClusterLock {
    volatile boolean held;

    @Override
    public boolean tryLock() {
        boolean free = !held;
        held = true;
        return free;
    }

    @Override
    public void unlock() {
        held = false;
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void lock() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void lockInterruptibly() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Condition newCondition() {
        throw new UnsupportedOperationException();
    }
}
