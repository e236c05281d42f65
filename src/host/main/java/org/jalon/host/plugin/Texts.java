package org.jalon.host.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The texts of one add-on, per language: the file without a language (English) filled over by the
 * closer ones.
 */
final class Texts {
    private final List<String> locations;
    private final Function<String, Optional<InputStream>> files;
    private final Map<Locale, Map<String, String>> read = new ConcurrentHashMap<>();

    /**
     * @param locations base names, with dots or slashes, without {@code .properties}
     * @param files opens a file of the jar
     */
    Texts(List<String> locations, Function<String, Optional<InputStream>> files) {
        this.locations = locations.stream().map(name -> name.replace('.', '/')).toList();
        this.files = files;
    }

    Map<String, String> in(Locale locale) {
        return read.computeIfAbsent(locale, this::load);
    }

    private Map<String, String> load(Locale locale) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String location : locations) {
            add(location, texts);
            if (!locale.getLanguage().isEmpty()) {
                add(location + "_" + locale.getLanguage(), texts);
            }
            if (!locale.getCountry().isEmpty()) {
                add(location + "_" + locale.getLanguage() + "_" + locale.getCountry(), texts);
            }
        }
        return Map.copyOf(texts);
    }

    private void add(String location, Map<String, String> texts) {
        files.apply(location + ".properties")
                .ifPresent(
                        file -> {
                            try (InputStream in = file) {
                                PropertyResourceBundle bundle = new PropertyResourceBundle(in);
                                bundle.keySet()
                                        .forEach(key -> texts.put(key, bundle.getString(key)));
                            } catch (IOException e) {
                                throw new UncheckedIOException(location + " cannot be read", e);
                            }
                        });
    }
}
