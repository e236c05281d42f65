package org.jalon.host.fragment;

import com.atlassian.plugin.web.ContextProvider;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.velocity.SafeHtml;
import org.jalon.host.velocity.Templates;
import org.w3c.dom.Element;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The add-ons' {@code web-panel} modules with a Velocity view. */
public final class WebPanels {
    private final Visibility visibility;
    private final PerModule<Templates> templates =
            new PerModule<>(module -> Templates.of(module.plugin()));
    private final PerModule<Provider> providers = new PerModule<>(WebPanels::provider);

    public WebPanels(Plugins plugins) {
        this.visibility = new Visibility(plugins);
    }

    /**
     * @param location for example {@code atl.jira.view.issue.right.context}
     * @param context what conditions and the provider may ask for: {@code user}, {@code issue},
     *     {@code project}
     */
    public List<Panel> at(String location, Map<String, Object> context, Locale locale) {
        return visibility.shown("web-panel", "location", location, context).stream()
                .map(
                        module ->
                                new Panel(
                                        module.completeKey(),
                                        FragmentText.child(module, "label", locale),
                                        html(module, context)))
                .toList();
    }

    /**
     * The view sees what the provider returns and nothing else; without a provider it sees the
     * page's context.
     */
    private SafeHtml html(Module module, Map<String, Object> context) {
        Map<String, Object> values = providers.of(module).values(new HashMap<>(context));
        return new SafeHtml(templates.of(module).render(view(module), values));
    }

    private static String view(Module module) {
        if (module.attribute("class").isPresent()) {
            throw new HostGap("web-panel " + module.completeKey(), "class");
        }
        for (Element resource : module.children("resource")) {
            if (resource.getAttribute("name").equals("view")) {
                if (!resource.getAttribute("type").equals("velocity")) {
                    throw new HostGap("web-panel view", resource.getAttribute("type"));
                }
                return resource.getAttribute("location");
            }
        }
        throw new IllegalStateException(module.completeKey() + " has no view");
    }

    private static Provider provider(Module module) {
        return module.children("context-provider").stream()
                .findFirst()
                .map(element -> provider(module, element))
                .orElse(context -> context);
    }

    private static Provider provider(Module module, Element element) {
        ContextProvider provider =
                module.plugin().create(element.getAttribute("class"), ContextProvider.class);
        provider.init(Parameters.of(element));
        return provider::getContextMap;
    }

    /** What the panel's view may insert. */
    @FunctionalInterface
    private interface Provider {
        Map<String, Object> values(Map<String, Object> context);
    }
}
