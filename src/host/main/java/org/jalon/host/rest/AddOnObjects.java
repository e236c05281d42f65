package org.jalon.host.rest;

import jakarta.ws.rs.core.Context;

import org.glassfish.jersey.internal.inject.AbstractBinder;
import org.glassfish.jersey.internal.inject.InjectionManager;
import org.glassfish.jersey.servlet.ServletContainer;
import org.jalon.host.plugin.InstalledPlugin;

import java.lang.reflect.Field;
import java.util.List;

/**
 * Makes an add-on's resources for Jersey, one per request, out of the add-on's own Spring context,
 * and fills their {@code @Context} fields. Jersey's own injection stays out of it: it would also
 * try the fields meant for Spring.
 */
final class AddOnObjects extends AbstractBinder {
    private final InstalledPlugin plugin;
    private final List<Class<?>> types;

    /** Set once the container is up, before the first request. */
    private volatile ServletContainer container;

    AddOnObjects(InstalledPlugin plugin, List<Class<?>> types) {
        this.plugin = plugin;
        this.types = List.copyOf(types);
    }

    void serveIn(ServletContainer running) {
        container = running;
    }

    @Override
    protected void configure() {
        types.forEach(this::bindOne);
    }

    private <T> void bindOne(Class<T> type) {
        bindFactory(() -> create(type)).to(type);
    }

    private <T> T create(Class<T> type) {
        T made = plugin.create(type.getName(), type);
        InjectionManager jersey = container.getApplicationHandler().getInjectionManager();
        for (Class<?> level = type; level != Object.class; level = level.getSuperclass()) {
            for (Field field : level.getDeclaredFields()) {
                if (field.isAnnotationPresent(Context.class)) {
                    fill(made, field, jersey.getInstance(field.getType()));
                }
            }
        }
        return made;
    }

    private static void fill(Object made, Field field, Object value) {
        try {
            field.setAccessible(true);
            field.set(made, value);
        } catch (IllegalAccessException closed) {
            throw new IllegalStateException("Cannot fill " + field, closed);
        }
    }
}
