package org.jalon.host.velocity;

import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.jalon.host.plugin.InstalledPlugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/**
 * The templates of one source, rendered with every reference escaped. Safe for use by several
 * threads.
 */
public final class Templates {
    private final VelocityEngine engine = new VelocityEngine();
    private final TemplateSource source;

    private Templates(TemplateSource source, MethodAllowList allowed, boolean strict) {
        this.source = source;
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.OUTPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, String.valueOf(strict));
        engine.setProperty(
                RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, GuardedUberspect.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "source");
        engine.setProperty("source.resource.loader.instance", new TemplateLoader(source));
        engine.setProperty("source.resource.loader.cache", "true");
        engine.setApplicationAttribute(MethodAllowList.class.getName(), allowed);
        call(engine::init);
    }

    /** An add-on's templates under Jira's rules. */
    public static Templates of(InstalledPlugin plugin) {
        return new Templates(plugin::resource, MethodAllowList.of(plugin), false);
    }

    static Templates guarded(TemplateSource source, MethodAllowList allowed) {
        return new Templates(source, allowed, false);
    }

    /** The host's own templates: any method may be called, an unknown reference is an error. */
    public static Templates ofHost(TemplateSource source) {
        return new Templates(source, null, true);
    }

    public void render(String path, Map<String, Object> values, Writer writer) {
        call(() -> engine.getTemplate(path, "UTF-8").merge(escaping(values), writer));
    }

    public String render(String path, Map<String, Object> values) {
        StringWriter writer = new StringWriter();
        render(path, values, writer);
        return writer.toString();
    }

    /** Renders a template given as text. */
    public String evaluate(String template, Map<String, Object> values) {
        StringWriter writer = new StringWriter();
        call(() -> engine.evaluate(escaping(values), writer, "fragment", template));
        return writer.toString();
    }

    /** Whether the source has the template. */
    public boolean has(String path) {
        try (InputStream stream = source.open(path).orElse(null)) {
            return stream != null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static VelocityContext escaping(Map<String, Object> values) {
        VelocityContext context = new VelocityContext();
        values.forEach(context::put);
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler(new EscapeReferences());
        cartridge.attachToContext(context);
        return context;
    }

    private static void call(VelocityCall call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** Velocity 1 declares plain {@code Exception}. */
    private interface VelocityCall {
        void run() throws Exception;
    }
}
