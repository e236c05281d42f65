package org.jalon.host.resource;

import java.util.Locale;
import java.util.Optional;

/**
 * Finds what a download address names: {@code /static/…} of the host, {@code
 * /download/batch/<key>/<file>} or {@code /download/resources/<key>/<file>} of an add-on.
 */
final class Downloads {
    private static final String STATIC = "/static/";
    private static final String BATCH = "/download/batch/";
    private static final String SINGLE = "/download/resources/";

    private final WebResources resources;
    private final Batches batches;
    private final StaticFiles files;

    Downloads(WebResources resources, Batches batches, StaticFiles files) {
        this.resources = resources;
        this.batches = batches;
        this.files = files;
    }

    Optional<Download> find(String path, Locale locale) {
        Optional<String> type = ContentTypes.of(path);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        return content(path, locale).map(bytes -> new Download(type.get(), bytes));
    }

    private Optional<byte[]> content(String path, Locale locale) {
        if (path.startsWith(STATIC)) {
            return files.bytes(path.substring(STATIC.length()));
        }
        if (path.startsWith(BATCH)) {
            return ofAddOn(path.substring(BATCH.length()), locale, true);
        }
        return path.startsWith(SINGLE)
                ? ofAddOn(path.substring(SINGLE.length()), locale, false)
                : Optional.empty();
    }

    private Optional<byte[]> ofAddOn(String keyAndName, Locale locale, boolean batch) {
        int slash = keyAndName.indexOf('/');
        if (slash < 0) {
            return Optional.empty();
        }
        String key = keyAndName.substring(0, slash);
        String name = keyAndName.substring(slash + 1);
        Optional<WebResource> resource = resources.find(key);
        for (String extension : new String[] {"js", "css"}) {
            if (batch && name.equals(key + "." + extension)) {
                return resource.map(found -> batches.of(found, extension, locale).content());
            }
        }
        return resource.flatMap(found -> single(found, name));
    }

    private static Optional<byte[]> single(WebResource resource, String name) {
        return name.contains("..")
                ? Optional.empty()
                : resource.locate(name)
                        .flatMap(location -> JarFile.bytes(resource.plugin(), location));
    }
}
