package org.jalon.host.launch;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C and its kin. Taken as a signal and not in a shutdown hook: hooks run all at once, and the
 * database would be stopped by its own while add-ons still write. The signal class is not part of
 * the Java platform proper, so it is called by name.
 */
final class StopSignal {
    private static final List<String> SIGNALS = List.of("INT", "TERM");

    private final CountDownLatch heard = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal listen() {
        StopSignal stop = new StopSignal();
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            InvocationHandler count =
                    (self, method, args) -> {
                        if (method.getName().equals("handle")) {
                            stop.heard.countDown();
                        }
                        return null;
                    };
            Object handling =
                    Proxy.newProxyInstance(
                            handler.getClassLoader(), new Class<?>[] {handler}, count);
            for (String name : SIGNALS) {
                signal.getMethod("handle", signal, handler)
                        .invoke(
                                null,
                                signal.getConstructor(String.class).newInstance(name),
                                handling);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This Java does not let the host hear Ctrl-C", e);
        }
        return stop;
    }

    void await() throws InterruptedException {
        heard.await();
    }

    /** Whether the person has asked to stop while the host was still starting. */
    boolean given() {
        return heard.getCount() == 0;
    }
}
