package org.jalon.host.jira;

import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Module;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** An add-on whose classes are the tests' own, below {@code org.jalon.host}; it has no modules. */
public final class TestAddOn implements InstalledPlugin {
    @Override
    public String key() {
        return "org.jalon.test";
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public List<Module> modules(String type) {
        return List.of();
    }

    @Override
    public <T> T create(String className, Class<T> type) {
        try {
            return type.cast(load(className).getConstructor().newInstance());
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Class<?> load(String className) throws ClassNotFoundException {
        return Class.forName(className);
    }

    @Override
    public ClassLoader classLoader() {
        return TestAddOn.class.getClassLoader();
    }

    @Override
    public Optional<InputStream> resource(String path) {
        return Optional.empty();
    }

    @Override
    public Map<String, String> texts(Locale locale) {
        return Map.of();
    }
}
