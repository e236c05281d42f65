package org.jalon.host.plugin;

import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.context.ApplicationContext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An add-on that lives in a bundle. Its classes, files and beans are always those of the bundle as
 * it runs now.
 */
final class BundlePlugin implements InstalledPlugin {
    private final Bundle bundle;
    private final Descriptor descriptor;
    private final Texts texts;
    private volatile ApplicationContext context;

    BundlePlugin(Bundle bundle, Descriptor descriptor) {
        this.bundle = bundle;
        this.descriptor = descriptor;
        this.texts =
                new Texts(
                        descriptor.children("resource").stream()
                                .filter(resource -> resource.getAttribute("type").equals("i18n"))
                                .map(resource -> resource.getAttribute("location"))
                                .toList(),
                        this::resource);
    }

    @Override
    public String key() {
        return descriptor.key();
    }

    @Override
    public String version() {
        return descriptor.version();
    }

    @Override
    public List<Module> modules(String type) {
        return descriptor.children(type).stream()
                .map(element -> new Module(this, element))
                .toList();
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        if (context == null) {
            throw new IllegalStateException(key() + " is not enabled");
        }
        try {
            Class<? extends T> found = load(className).asSubclass(type);
            return context.getAutowireCapableBeanFactory().createBean(found);
        } catch (ClassNotFoundException e) {
            throw new IllegalArgumentException(key() + " has no class " + className, e);
        } catch (ClassCastException e) {
            throw new IllegalArgumentException(
                    className + " of " + key() + " is no " + type.getName(), e);
        }
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return bundle.loadClass(className);
    }

    @Override
    public ClassLoader classLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        URL entry = bundle.getEntry(path);
        if (entry == null || path.endsWith("/")) {
            return Optional.empty();
        }
        try {
            return Optional.of(entry.openStream());
        } catch (IOException e) {
            throw new UncheckedIOException(path + " of " + key() + " cannot be read", e);
        }
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return texts.in(locale);
    }

    @Override
    public Object wiring() {
        ApplicationContext own = context;
        return own == null ? this : own;
    }

    Bundle bundle() {
        return bundle;
    }

    Descriptor descriptor() {
        return descriptor;
    }

    /** Whether its Spring context is up. */
    boolean wired() {
        return context != null;
    }

    void wire(ApplicationContext own) {
        this.context = own;
    }

    void unwire() {
        this.context = null;
    }
}
