package org.jalon.host.jira.event;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;

import org.jalon.host.HostGap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Jira's event publisher. An event reaches every public {@code @EventListener} method that takes
 * its type, at once, on the publishing thread and inside the transaction that is open there: as
 * Jira delivers its plain events, which may tell of a change that is rolled back afterwards.
 *
 * <p>A listener that throws is logged and does not disturb the change or the other listeners, as in
 * Jira. Only a {@link HostGap} gets through, because a test must see it.
 */
public final class Listeners implements EventPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final List<Registered> registered = new CopyOnWriteArrayList<>();

    /** Its methods are looked up once, when it comes, as Jira does. */
    private record Registered(Object listener, List<Method> methods) {
        static Registered of(Object listener) {
            return new Registered(listener, Listeners.methods(listener));
        }
    }

    @Override
    public void register(Object listener) {
        Registered fresh = Registered.of(listener);
        if (fresh.methods().isEmpty()) {
            throw new IllegalArgumentException(
                    "No @EventListener method in " + listener.getClass().getName());
        }
        if (!contains(listener)) {
            registered.add(fresh);
        }
    }

    @Override
    public void unregister(Object listener) {
        registered.removeIf(known -> known.listener() == listener);
    }

    @Override
    public void publish(Object event) {
        for (Registered known : registered) {
            for (Method method : known.methods()) {
                if (method.getParameterTypes()[0].isInstance(event)) {
                    deliver(event, known.listener(), method);
                }
            }
        }
    }

    private boolean contains(Object listener) {
        return registered.stream().anyMatch(known -> known.listener() == listener);
    }

    private static void deliver(Object event, Object listener, Method method) {
        try {
            method.invoke(listener, event);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof HostGap gap) {
                throw gap;
            }
            LOG.error("Listener {} failed on {}", method, event, e.getCause());
        } catch (IllegalAccessException e) {
            LOG.error("Listener {} cannot be called", method, e);
        }
    }

    private static List<Method> methods(Object listener) {
        List<Method> found =
                Arrays.stream(listener.getClass().getMethods())
                        .filter(method -> method.isAnnotationPresent(EventListener.class))
                        .filter(method -> method.getParameterCount() == 1)
                        .toList();
        // A public method of a class that is not public cannot be called otherwise.
        found.forEach(method -> method.setAccessible(true));
        return found;
    }
}
