package org.jalon.host.resource;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.Plugins;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All web resources of the enabled add-ons. */
public final class WebResources {
    private final Plugins plugins;

    public WebResources(Plugins plugins) {
        this.plugins = plugins;
    }

    Optional<WebResource> find(String key) {
        return all().filter(resource -> resource.key().equals(key)).findFirst();
    }

    /**
     * The named resources, those of the named contexts, and all they depend on, dependencies first,
     * each once.
     */
    List<WebResource> needed(Collection<String> keys, Collection<String> contexts) {
        Map<String, WebResource> ordered = new LinkedHashMap<>();
        keys.forEach(key -> add(key, ordered));
        all().filter(resource -> resource.contexts().stream().anyMatch(contexts::contains))
                .forEach(resource -> add(resource.key(), ordered));
        return List.copyOf(ordered.values());
    }

    private void add(String key, Map<String, WebResource> ordered) {
        if (ordered.containsKey(key) || JiraResources.offers(key)) {
            return;
        }
        WebResource resource = find(key).orElseThrow(() -> new HostGap("web-resource", key));
        resource.dependencies().forEach(dependency -> add(dependency, ordered));
        ordered.put(key, resource);
    }

    private Stream<WebResource> all() {
        return plugins.modules("web-resource").stream().map(WebResource::new);
    }
}
