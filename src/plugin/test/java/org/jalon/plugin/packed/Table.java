package org.jalon.plugin.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A file of tab-separated facts; lines that start with # are comments. */
record Table(List<List<String>> rows) {

    static Table read(String resource) {
        try (InputStream in = Table.class.getResourceAsStream(resource)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String text) {
        return new Table(
                text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> Arrays.asList(line.split("\t", -1)))
                        .toList());
    }

    /** The first column. */
    Set<String> keys() {
        return rows.stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }
}
