package org.jalon.host.osgi;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.ApplicationContextEvent;

import java.lang.reflect.Proxy;
import java.util.Hashtable;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Which Spring contexts are up. Gemini makes them in threads of its own and tells by events; a
 * bundle stays active even when its context fails, so the bundle's state says nothing.
 */
public final class SpringContexts {
    private static final String LISTENER =
            "org.eclipse.gemini.blueprint.context.event.OsgiBundleApplicationContextListener";
    private static final String WAIT_STARTS = "OsgiServiceDependencyWaitStartingEvent";
    private static final long WAIT_SECONDS = 60;
    private static final long PATIENCE_SECONDS = 3;

    private final Map<Long, CompletableFuture<ApplicationContext>> contexts =
            new ConcurrentHashMap<>();
    private final Map<Long, Set<String>> missingServices = new ConcurrentHashMap<>();

    private SpringContexts() {}

    static SpringContexts watch(BundleContext context, Bundle geminiCore) {
        SpringContexts contexts = new SpringContexts();
        try {
            // Gemini's own classes live in its bundle, so its listener interface is met by a proxy.
            Class<?> listener = geminiCore.loadClass(LISTENER);
            Object proxy =
                    Proxy.newProxyInstance(
                            listener.getClassLoader(),
                            new Class<?>[] {listener},
                            (self, method, args) ->
                                    switch (method.getName()) {
                                        case "hashCode" -> System.identityHashCode(self);
                                        case "equals" -> self == args[0];
                                        case "toString" -> "SpringContexts";
                                        default ->
                                                contexts.heard((ApplicationContextEvent) args[0]);
                                    });
            context.registerService(LISTENER, proxy, new Hashtable<>());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("Gemini Blueprint has no " + LISTENER, e);
        }
        return contexts;
    }

    /**
     * The context of a bundle that has just been started, as soon as it is up.
     *
     * @throws WiringFailed if it fails, or waits in vain for a service
     */
    public ApplicationContext await(Bundle bundle) {
        try {
            return context(bundle.getBundleId()).get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof WiringFailed waitsInVain) {
                throw waitsInVain;
            }
            throw new WiringFailed(
                    "its Spring context fails: " + innermost(e.getCause()), e.getCause());
        } catch (TimeoutException e) {
            throw new WiringFailed(
                    "its Spring context is not up after " + WAIT_SECONDS + " seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WiringFailed("the wait for its Spring context was interrupted", e);
        }
    }

    /** Forgets a bundle that is about to be stopped or started again. */
    public void forget(Bundle bundle) {
        contexts.remove(bundle.getBundleId());
        missingServices.remove(bundle.getBundleId());
    }

    private Object heard(ApplicationContextEvent event) throws ReflectiveOperationException {
        Bundle bundle = (Bundle) read(event, "getBundle");
        switch (event.getClass().getSimpleName()) {
            case "OsgiBundleContextRefreshedEvent" ->
                    context(bundle.getBundleId()).complete(event.getApplicationContext());
            case "OsgiBundleContextFailedEvent" ->
                    context(bundle.getBundleId())
                            .completeExceptionally((Throwable) read(event, "getFailureCause"));
            case "BootstrappingDependencyEvent" ->
                    waiting(bundle, read(event, "getDependencyEvent"));
            default -> {}
        }
        return null;
    }

    /** All the host offers is there before the first add-on comes, so a wait is rarely rewarded. */
    private void waiting(Bundle bundle, Object dependencyEvent)
            throws ReflectiveOperationException {
        long id = bundle.getBundleId();
        Set<String> missing =
                missingServices.computeIfAbsent(id, absent -> ConcurrentHashMap.newKeySet());
        String filter =
                String.valueOf(
                        read(read(dependencyEvent, "getServiceDependency"), "getServiceFilter"));
        if (!dependencyEvent.getClass().getSimpleName().equals(WAIT_STARTS)) {
            missing.remove(filter);
            return;
        }
        missing.add(filter);
        CompletableFuture.delayedExecutor(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .execute(() -> giveUp(context(id), missing));
    }

    private static void giveUp(CompletableFuture<ApplicationContext> context, Set<String> missing) {
        if (!missing.isEmpty()) {
            context.completeExceptionally(
                    new WiringFailed(
                            "its Spring context waits for services nobody offers: " + missing,
                            null));
        }
    }

    private CompletableFuture<ApplicationContext> context(long bundle) {
        return contexts.computeIfAbsent(bundle, id -> new CompletableFuture<>());
    }

    private static Object read(Object source, String getter) throws ReflectiveOperationException {
        var method = source.getClass().getMethod(getter);
        method.setAccessible(true);
        return method.invoke(source);
    }

    private static String innermost(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName()
                + ": "
                + String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
    }
}
