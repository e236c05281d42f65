package org.jalon.host.fragment;

import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * Something made once per module and enabling, as Jira makes conditions, providers and servlets
 * once when an add-on is enabled.
 */
public final class PerModule<T> {
    private final Map<Element, Made<T>> made = Collections.synchronizedMap(new WeakHashMap<>());
    private final Function<Module, T> make;

    public PerModule(Function<Module, T> make) {
        this.make = make;
    }

    public T of(Module module) {
        Object wiring = module.plugin().wiring();
        Made<T> known = made.get(module.element());
        if (known == null || known.wiring() != wiring) {
            known = new Made<>(wiring, make.apply(module));
            made.put(module.element(), known);
        }
        return known.value();
    }

    private record Made<T>(Object wiring, T value) {}
}
