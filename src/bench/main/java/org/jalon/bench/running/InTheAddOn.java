package org.jalon.bench.running;

import org.jalon.host.launch.Host;
import org.jalon.host.plugin.InstalledPlugin;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Objects of the running add-on, reached by name: its classes are those of its bundle, which nobody
 * outside shares.
 */
final class InTheAddOn {
    private final InstalledPlugin addOn;

    private InTheAddOn(InstalledPlugin addOn) {
        this.addOn = addOn;
    }

    static InTheAddOn of(Host host) {
        return new InTheAddOn(host.plugins().enabled().getFirst());
    }

    /** One that works with the add-on's own objects. */
    <T> T wired(String className, Class<T> type) {
        return addOn.create(className, type);
    }

    /** A value. */
    Object value(String className, Object... parts) {
        try {
            Constructor<?> constructor =
                    Arrays.stream(addOn.load(className).getConstructors())
                            .filter(known -> known.getParameterCount() == parts.length)
                            .findFirst()
                            .orElseThrow();
            return constructor.newInstance(parts);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(className, broken);
        }
    }

    /** Calls the method of that name with so many arguments. */
    static Object call(Object target, String name, Object... arguments) {
        try {
            Method method =
                    Arrays.stream(target.getClass().getMethods())
                            .filter(known -> known.getName().equals(name))
                            .filter(known -> known.getParameterCount() == arguments.length)
                            .findFirst()
                            .orElseThrow();
            return method.invoke(target, arguments);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(name, broken);
        }
    }
}
