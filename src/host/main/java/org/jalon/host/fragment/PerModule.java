package org.jalon.host.fragment;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Function;
import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;

/**
 * Something made once per module, as Jira makes conditions and providers once when an add-on is enabled. It goes with
 * the descriptor it was made from.
 */
final class PerModule<T> {
    private final Map<Element, T> made = Collections.synchronizedMap(new WeakHashMap<>());
    private final Function<Module, T> make;

    PerModule(Function<Module, T> make) {
        this.make = make;
    }

    T of(Module module) {
        T known = made.get(module.element());
        if (known == null) {
            known = make.apply(module);
            made.put(module.element(), known);
        }
        return known;
    }
}
