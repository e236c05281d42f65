package org.jalon.host.rest;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.w3c.dom.Element;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;

/** An add-on with one {@code <rest>} module, made by hand. */
final class DepotPlugin implements InstalledPlugin {
    private final List<Module> modules;

    DepotPlugin(String descriptor) {
        modules = List.of(new Module(this, parsed(descriptor)));
    }

    @Override
    public String key() {
        return "depot";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Module> modules(String type) {
        return type.equals("rest") ? modules : List.of();
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        return type.cast(
                className.equals(ParcelResource.class.getName())
                        ? new ParcelResource("Lyon")
                        : new LostParcels());
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className);
    }

    @Override
    public ClassLoader classLoader() {
        return getClass().getClassLoader();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return Map.of();
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception malformed) {
            throw new IllegalArgumentException(xml, malformed);
        }
    }
}
