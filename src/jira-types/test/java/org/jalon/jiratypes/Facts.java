package org.jalon.jiratypes;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The facts this module's declarations are held against. */
final class Facts {

    private Facts() {}

    static List<Fact> all() throws IOException {
        try (var in = Facts.class.getResourceAsStream("/jira-api.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(Fact::parse).toList();
        }
    }
}
