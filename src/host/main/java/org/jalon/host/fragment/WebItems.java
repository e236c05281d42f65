package org.jalon.host.fragment;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.velocity.Templates;
import org.jsoup.parser.Parser;
import org.w3c.dom.Element;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The add-ons' {@code web-item} modules. */
public final class WebItems {
    private final String contextPath;
    private final Visibility visibility;
    private final PerModule<Templates> templates =
            new PerModule<>(module -> Templates.of(module.plugin()));

    public WebItems(Plugins plugins, String contextPath) {
        this.contextPath = contextPath;
        this.visibility = new Visibility(plugins);
    }

    /**
     * @param section where the menu is, for example {@code system.top.navigation.bar}
     * @param context what conditions and links may ask for
     */
    public List<WebLink> in(String section, Map<String, Object> context, Locale locale) {
        return visibility.shown("web-item", "section", section, context).stream()
                .map(module -> link(module, context, locale))
                .toList();
    }

    private WebLink link(Module module, Map<String, Object> context, Locale locale) {
        if (!module.children("context-provider").isEmpty()) {
            throw new HostGap("web-item " + module.completeKey(), "context-provider");
        }
        Element link = module.children("link").get(0);
        return new WebLink(
                module.completeKey(),
                Optional.of(link.getAttribute("linkId")).filter(id -> !id.isBlank()),
                FragmentText.child(module, "label", locale).orElse(module.key()),
                address(module, link.getTextContent().trim(), context),
                FragmentText.child(module, "tooltip", locale));
    }

    private String address(Module module, String link, Map<String, Object> context) {
        // an address is no HTML yet: whoever writes it into a page escapes it there
        String rendered =
                Parser.unescapeEntities(templates.of(module).evaluate(link, context), true);
        return rendered.startsWith("/") ? contextPath + rendered : rendered;
    }
}
