package org.jalon.host.velocity;

import com.atlassian.templaterenderer.RenderingException;
import com.atlassian.templaterenderer.TemplateRenderer;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Plugins;

import java.io.Writer;
import java.util.Map;

/**
 * Jira's template renderer as one add-on sees it. Made before the add-on is up, so it looks the
 * add-on up when it first renders, and again after the add-on was enabled anew.
 */
public final class PluginTemplateRenderer implements TemplateRenderer {
    private final String pluginKey;
    private final Plugins plugins;
    private volatile Loaded loaded;

    public PluginTemplateRenderer(String pluginKey, Plugins plugins) {
        this.pluginKey = pluginKey;
        this.plugins = plugins;
    }

    @Override
    public void render(String template, Map<String, Object> context, Writer writer) {
        Templates templates = templates();
        try {
            templates.render(template, context, writer);
        } catch (RuntimeException e) {
            throw new RenderingException(template + ": " + e.getMessage(), e);
        }
    }

    /** The add-on's templates, for the host's own panels and links. */
    public Templates templates() {
        InstalledPlugin plugin =
                plugins.enabled().stream()
                        .filter(enabled -> enabled.key().equals(pluginKey))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalStateException(pluginKey + " is not enabled"));
        Loaded current = loaded;
        if (current == null || current.wiring() != plugin.wiring()) {
            current = new Loaded(plugin.wiring(), Templates.of(plugin));
            loaded = current;
        }
        return current.templates();
    }

    private record Loaded(Object wiring, Templates templates) {}
}
