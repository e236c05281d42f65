package org.jalon.host.velocity;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The methods a template may call: Jira's basics (text, numbers, dates, collections) and what the
 * add-on lists for its own classes as {@code pkg.Class#name(full.Type,…)}. Enforced by Jira since
 * 10.5.
 */
final class MethodAllowList {
    private static final Set<Class<?>> BASICS =
            Set.of(
                    String.class,
                    Number.class,
                    Integer.class,
                    Long.class,
                    Double.class,
                    Boolean.class,
                    Character.class,
                    Date.class,
                    Collection.class,
                    List.class,
                    Set.class,
                    Map.class,
                    Map.Entry.class,
                    Iterator.class);
    private static final Set<String> OF_EVERY_OBJECT =
            Set.of("getClass", "wait", "notify", "notifyAll");

    private final Set<String> listed;

    private MethodAllowList(Set<String> listed) {
        this.listed = Set.copyOf(listed);
    }

    static MethodAllowList of(InstalledPlugin plugin) {
        Set<String> listed = new HashSet<>();
        for (Module module : plugin.modules("velocity-allowlist")) {
            for (Element method : module.children("method")) {
                listed.add(method.getTextContent().replaceAll("\\s", ""));
            }
        }
        return new MethodAllowList(listed);
    }

    static MethodAllowList of(String... listed) {
        return new MethodAllowList(Set.of(listed));
    }

    /** Whether a template may call this method on an object of that class. */
    boolean allows(Class<?> target, Method method) {
        return basic(target, method)
                || listed.contains(signature(target, method))
                || listed.contains(signature(method.getDeclaringClass(), method));
    }

    /** The line the add-on would have to list. */
    static String signature(Class<?> target, Method method) {
        return target.getName()
                + "#"
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getCanonicalName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static boolean basic(Class<?> target, Method method) {
        return !OF_EVERY_OBJECT.contains(method.getName())
                && BASICS.stream()
                        .filter(type -> type.isAssignableFrom(target))
                        .anyMatch(type -> declares(type, method));
    }

    private static boolean declares(Class<?> type, Method method) {
        return Arrays.stream(type.getMethods())
                .anyMatch(
                        known ->
                                known.getName().equals(method.getName())
                                        && Arrays.equals(
                                                known.getParameterTypes(),
                                                method.getParameterTypes()));
    }
}
