package org.jalon.host.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The packages add-ons may import, each with evidence that Jira 11.3 exports it. One list serves
 * the host, the test that resolves our jar in a bare container, and the compatibility page: {@code
 * exported-packages.tsv}.
 */
final class ExportedPackages {
    private static final String LIST = "/exported-packages.tsv";

    private final Map<String, String> versions;

    private ExportedPackages(Map<String, String> versions) {
        this.versions = versions;
    }

    static ExportedPackages read() {
        Map<String, String> versions = new LinkedHashMap<>();
        try (InputStream in = ExportedPackages.class.getResourceAsStream(LIST);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(
                            line -> {
                                String[] cells = line.split("\t");
                                versions.put(cells[0], cells[1].equals("-") ? "0" : cells[1]);
                            });
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " cannot be read", e);
        }
        return new ExportedPackages(versions);
    }

    boolean contains(String packageName) {
        return versions.containsKey(packageName);
    }

    /** Package to version. */
    Map<String, String> versions() {
        return versions;
    }
}
