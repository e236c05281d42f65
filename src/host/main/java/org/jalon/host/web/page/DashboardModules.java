package org.jalon.host.web.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.jalon.host.HostGap;
import org.jalon.host.jira.dashboard.DashboardItem;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.jsoup.nodes.Entities;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The add-ons' {@code dashboard-item} modules that draw themselves by an AMD module. */
final class DashboardModules {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Plugins plugins;

    DashboardModules(Plugins plugins) {
        this.plugins = plugins;
    }

    List<Offer> offered(Locale locale) {
        return plugins.modules("dashboard-item").stream()
                .map(
                        module ->
                                new Offer(
                                        module.completeKey(),
                                        title(module, locale),
                                        text(module, module.children("description"), locale)
                                                .orElse("")))
                .toList();
    }

    /** Empty while the item's add-on is disabled. */
    Optional<Shown> show(DashboardItem item, Locale locale) {
        return plugins.modules("dashboard-item").stream()
                .filter(module -> module.completeKey().equals(item.moduleKey()))
                .findFirst()
                .map(module -> show(item, module, locale));
    }

    private static Shown show(DashboardItem item, Module module, Locale locale) {
        for (String unknown : List.of("resource", "context-provider", "condition", "conditions")) {
            if (!module.children(unknown).isEmpty()) {
                throw new HostGap("dashboard-item " + module.completeKey(), unknown);
            }
        }
        return new Shown(
                item.id(),
                title(module, locale),
                module.childText("amd-module").orElseThrow(),
                module.attribute("configurable").filter("true"::equals).isPresent(),
                preferences(item));
    }

    /** As Jira hands them back: text, HTML-encoded. */
    private static String preferences(DashboardItem item) {
        Map<String, String> encoded = new TreeMap<>();
        item.preferences().forEach((name, value) -> encoded.put(name, Entities.escape(value)));
        try {
            return JSON.writeValueAsString(encoded);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String title(Module module, Locale locale) {
        return module.children("definition").stream()
                .flatMap(definition -> text(module, children(definition, "title"), locale).stream())
                .findFirst()
                .orElse(module.key());
    }

    private static Optional<String> text(Module module, List<Element> elements, Locale locale) {
        return elements.stream()
                .findFirst()
                .map(
                        element ->
                                module.plugin()
                                        .texts(locale)
                                        .getOrDefault(
                                                element.getAttribute("key"),
                                                element.getTextContent().trim()));
    }

    private static List<Element> children(Element element, String name) {
        NodeList found = element.getElementsByTagName(name);
        return found.getLength() == 0 ? List.of() : List.of((Element) found.item(0));
    }

    /** A kind of item that can be put on the dashboard. */
    public record Offer(String key, String title, String description) {}

    /**
     * An item on the page.
     *
     * @param amd id of the module that draws it
     * @param preferences as JSON
     */
    public record Shown(
            long id, String title, String amd, boolean configurable, String preferences) {}
}
