package org.jalon.bench.running;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;

import org.jalon.host.launch.Host;

/**
 * What the add-on's listeners take of the thread that edits: the time between a listener that is
 * called just before them and one that is called just after.
 */
public final class EventStamps {
    private long before;
    private long between;

    /** Registers around the add-on, which is switched off and on for that. */
    static EventStamps around(Host host) {
        EventStamps stamps = new EventStamps();
        EventPublisher events = (EventPublisher) host.jira().services().get(EventPublisher.class);
        host.plugins().disable(Stage.ADD_ON);
        events.register(stamps.new Before());
        host.plugins().enable(Stage.ADD_ON);
        events.register(stamps.new After());
        return stamps;
    }

    /** The nanoseconds of all events the edit publishes. */
    long of(Runnable edit) {
        between = 0;
        edit.run();
        return between;
    }

    /** Called first. */
    public final class Before {
        @EventListener
        public void on(Object event) {
            before = System.nanoTime();
        }
    }

    /** Called last. */
    public final class After {
        @EventListener
        public void on(Object event) {
            between += System.nanoTime() - before;
        }
    }
}
