package org.jalon.jiratypes;

import java.util.function.Function;

/**
 * Where the host hands over the components that {@code ComponentAccessor} answers with. Jira's
 * class has static getters, so something static is needed; it lives here to keep the declarations
 * clean.
 */
public final class JiraComponents {

    private static volatile Function<Class<?>, Object> lookup =
            type -> {
                throw new IllegalStateException("No host has opened Jira's components: " + type);
            };

    private JiraComponents() {}

    /** Called once by the host, before it starts an add-on. */
    public static void open(Function<Class<?>, Object> components) {
        lookup = components;
    }

    /** The component of that type, or what the host does for one it does not have. */
    public static <T> T find(Class<T> type) {
        return type.cast(lookup.apply(type));
    }
}
