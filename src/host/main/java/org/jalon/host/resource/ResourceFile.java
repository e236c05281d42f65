package org.jalon.host.resource;

import org.jalon.host.plugin.InstalledPlugin;

import java.util.Optional;

/**
 * One {@code <resource type="download">} of a web resource.
 *
 * @param name how the browser asks for it; a folder ends with a slash
 * @param location where it lies in the jar
 */
record ResourceFile(String name, String location) {

    boolean is(String extension) {
        return name.endsWith("." + extension);
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Where the requested name lies in the jar, if this file or folder covers it. */
    Optional<String> locate(String requested) {
        if (isFolder()) {
            return requested.startsWith(name)
                    ? Optional.of(location + requested.substring(name.length()))
                    : Optional.empty();
        }
        return requested.equals(name) ? Optional.of(location) : Optional.empty();
    }

    byte[] bytes(InstalledPlugin plugin) {
        return JarFile.bytes(plugin, location)
                .orElseThrow(
                        () -> new IllegalStateException(plugin.key() + " has no file " + location));
    }
}
