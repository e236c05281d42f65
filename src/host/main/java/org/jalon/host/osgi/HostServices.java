package org.jalon.host.osgi;

import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

import java.util.Hashtable;
import java.util.function.Function;

/**
 * Where the host offers its services to add-ons, as OSGi services under the type an add-on asks
 * for.
 */
public final class HostServices {
    private final BundleContext context;

    public HostServices(OsgiContainer container) {
        this.context = container.context();
    }

    /** One object for all add-ons. */
    public <T> void offer(Class<T> type, T service) {
        context.registerService(type, service, new Hashtable<>());
    }

    /** The same, for a type that is known only when the host runs. */
    public void offerObject(Class<?> type, Object service) {
        context.registerService(type.getName(), type.cast(service), new Hashtable<>());
    }

    /** One object for each add-on, made when it first asks and dropped when it stops. */
    public <T> void offerEach(Class<T> type, Function<Bundle, T> service) {
        context.registerService(
                type,
                new ServiceFactory<T>() {
                    @Override
                    public T getService(Bundle bundle, ServiceRegistration<T> registration) {
                        return service.apply(bundle);
                    }

                    @Override
                    public void ungetService(
                            Bundle bundle, ServiceRegistration<T> registration, T given) {}
                },
                new Hashtable<>());
    }
}
