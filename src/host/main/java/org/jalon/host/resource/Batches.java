package org.jalon.host.resource;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

/** Batches already made; they go when their add-on is enabled anew. */
final class Batches {
    private final Map<Object, Map<String, Batch>> made =
            Collections.synchronizedMap(new WeakHashMap<>());

    Batch of(WebResource resource, String extension, Locale locale) {
        return made.computeIfAbsent(resource.plugin().wiring(), wiring -> new ConcurrentHashMap<>())
                .computeIfAbsent(
                        resource.key() + "." + extension + "?" + locale.toLanguageTag(),
                        name -> Batch.of(resource, extension, locale));
    }
}
