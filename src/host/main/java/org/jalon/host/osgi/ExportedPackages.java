package org.jalon.host.osgi;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The packages add-ons may import, each with evidence that Jira 11 exports it. One list serves the
 * host, the test that resolves our jar in a bare container, and the compatibility page.
 */
final class ExportedPackages {
    private static final String LIST = "/jira-11-exports.tsv";

    private ExportedPackages() {}

    static Set<String> read() {
        try (InputStream in = ExportedPackages.class.getResourceAsStream(LIST);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", 2)[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(LIST + " cannot be read", e);
        }
    }
}
