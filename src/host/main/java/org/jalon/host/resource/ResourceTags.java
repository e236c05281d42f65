package org.jalon.host.resource;

import jakarta.servlet.http.HttpServlet;

import org.jalon.host.plugin.Plugins;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The script and style tags a page needs, in Jira's order: AUI and the shims first, then what
 * add-ons asked for.
 */
public final class ResourceTags {
    private static final List<String> STYLES = List.of("aui/aui-prototyping.css", "host/host.css");
    private static final List<String> SCRIPTS =
            List.of(
                    "jquery/jquery.min.js",
                    "aui/aui-prototyping.js",
                    "almond/almond.js",
                    "host/shims.js",
                    "host/pages.js");

    private final String contextPath;
    private final WebResources resources;
    private final Batches batches = new Batches();
    private final StaticFiles files = new StaticFiles();

    public ResourceTags(Plugins plugins, String contextPath) {
        this.contextPath = contextPath;
        this.resources = new WebResources(plugins);
    }

    public HttpServlet servlet() {
        return new DownloadServlet(new Downloads(resources, batches, files));
    }

    /**
     * Puts the tags at the end of the head.
     *
     * @param required complete keys asked for through the page builder
     * @param contexts web-resource contexts of the page, for example {@code atl.general}
     */
    public void addTo(
            Document page,
            Collection<String> required,
            Collection<String> contexts,
            Locale locale) {
        Element head = page.head();
        STYLES.forEach(style -> style(head, hashed(style)));
        SCRIPTS.forEach(script -> script(head, hashed(script)));
        for (WebResource resource : resources.needed(required, contexts)) {
            if (resource.has("css")) {
                style(head, batch(resource, "css", locale));
            }
            if (resource.has("js")) {
                script(head, batch(resource, "js", locale));
            }
        }
    }

    private String hashed(String file) {
        return contextPath + "/s/" + files.hash(file) + "/_/static/" + file;
    }

    private String batch(WebResource resource, String extension, Locale locale) {
        String hash = batches.of(resource, extension, locale).hash();
        String name = resource.key() + "/" + resource.key() + "." + extension;
        return contextPath
                + "/s/"
                + hash
                + "/_/download/batch/"
                + name
                + "?locale="
                + locale.toLanguageTag();
    }

    private static void style(Element head, String address) {
        head.appendElement("link")
                .attr("rel", "stylesheet")
                .attr("href", address)
                .attr("media", "all");
    }

    private static void script(Element head, String address) {
        head.appendElement("script").attr("src", address);
    }
}
