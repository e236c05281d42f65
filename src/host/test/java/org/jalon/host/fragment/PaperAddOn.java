package org.jalon.host.fragment;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import javax.xml.parsers.DocumentBuilderFactory;

/**
 * An add-on that exists on paper only: a descriptor, a few files and texts, and objects for its
 * class names.
 */
public final class PaperAddOn implements InstalledPlugin, Plugins {
    private final List<Module> modules = new ArrayList<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> english = new HashMap<>();
    private final Map<String, String> french = new HashMap<>();
    private final Map<String, Supplier<Object>> objects = new HashMap<>();
    private Object wiring = new Object();

    public PaperAddOn(String descriptor) {
        Element root = parsed("<atlassian-plugin>" + descriptor + "</atlassian-plugin>");
        for (Node node = root.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                modules.add(new Module(this, element));
            }
        }
    }

    public PaperAddOn file(String path, String content) {
        files.put(path, content);
        return this;
    }

    public PaperAddOn text(String key, String inEnglish, String inFrench) {
        english.put(key, inEnglish);
        french.put(key, inFrench);
        return this;
    }

    public PaperAddOn object(String className, Supplier<Object> object) {
        objects.put(className, object);
        return this;
    }

    public Module module(String key) {
        return modules.stream()
                .filter(module -> module.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public void enableAnew() {
        wiring = new Object();
    }

    @Override
    public List<InstalledPlugin> enabled() {
        return List.of(this);
    }

    @Override
    public String key() {
        return "paper";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Module> modules(String type) {
        return modules.stream().filter(module -> module.type().equals(type)).toList();
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        if (!objects.containsKey(className)) {
            throw new IllegalArgumentException("no class " + className);
        }
        return type.cast(objects.get(className).get());
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
        return Optional.ofNullable(files.get(path))
                .map(text -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }

    @Override
    public Object wiring() {
        return wiring;
    }

    private static Element parsed(String xml) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalArgumentException(e);
        }
    }
}
