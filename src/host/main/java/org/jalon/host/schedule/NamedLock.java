package org.jalon.host.schedule;

import com.atlassian.beehive.ClusterLock;

import org.jalon.host.HostGap;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What every lock of a cluster can do: be tried, and be given back by the thread that holds it. Who
 * asks for more would meet a lock on some Jira that can't.
 */
final class NamedLock implements ClusterLock {
    private final String name;
    private final ReentrantLock lock = new ReentrantLock();

    NamedLock(String name) {
        this.name = name;
    }

    @Override
    public boolean tryLock() {
        return lock.tryLock();
    }

    @Override
    public void unlock() {
        lock.unlock();
    }

    @Override
    public boolean tryLock(long time, TimeUnit unit) {
        throw gap("tryLock(long, TimeUnit)");
    }

    @Override
    public void lock() {
        throw gap("lock()");
    }

    @Override
    public void lockInterruptibly() {
        throw gap("lockInterruptibly()");
    }

    @Override
    public Condition newCondition() {
        throw gap("newCondition()");
    }

    private HostGap gap(String member) {
        return new HostGap("com.atlassian.beehive.ClusterLock " + name, member);
    }
}
