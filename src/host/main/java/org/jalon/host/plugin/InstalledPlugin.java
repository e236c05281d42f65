package org.jalon.host.plugin;

import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An add-on whose bundle is active and whose Spring context is up. Safe for use by several threads.
 */
public interface InstalledPlugin {

    String key();

    String version();

    /**
     * Modules of one element name in descriptor order, for example {@code modules("web-panel")}.
     */
    List<Module> modules(String type);

    /**
     * A new instance of one of the add-on's classes, its constructor filled from the add-on's own
     * Spring context, as Jira makes modules, REST resources and workflow parts.
     *
     * @throws IllegalArgumentException if the class is not there or is no such type
     */
    <T> T create(String className, Class<T> type);

    /** A class as the add-on's bundle sees it. */
    Class<?> load(String className) throws ClassNotFoundException;

    ClassLoader classLoader();

    /** A file inside the jar, or empty. Close it. */
    Optional<InputStream> resource(String path);

    /**
     * All texts of the add-on's {@code i18n} resources for that language, English filling the
     * holes.
     */
    Map<String, String> texts(Locale locale);

    /**
     * Another object each time the add-on is enabled. What was made by {@link #create} under an
     * earlier one hangs on a Spring context that is closed.
     */
    default Object wiring() {
        return this;
    }
}
