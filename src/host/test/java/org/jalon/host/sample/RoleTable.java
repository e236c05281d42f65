package org.jalon.host.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of {@code docs/roles.md}. Run with {@code -Djalon.write} to have them written. */
final class RoleTable {
    private static final Path PAGE = Path.of("../../docs/roles.md");
    private static final String END = "<!-- end -->";

    private RoleTable() {}

    /** What a status means to who asked. */
    static String word(int status) {
        return switch (status) {
            case 200 -> "yes";
            case 302, 401 -> "log in";
            case 403 -> "no";
            case 404 -> "not found";
            default -> String.valueOf(status);
        };
    }

    static String line(Route route, List<String> words) {
        return "| "
                + route.method()
                + " `"
                + route.template()
                + "` | "
                + String.join(" | ", words)
                + " |";
    }

    static void hold(String name, List<String> lines) throws IOException {
        String start = "<!-- " + name + ": written by the build -->\n";
        String page = Files.readString(PAGE);
        int from = page.indexOf(start) + start.length();
        int to = page.indexOf(END, from);
        StringBuilder wanted = new StringBuilder("| asked for |");
        StringBuilder rule = new StringBuilder("|---|");
        for (RoleColumn column : RoleColumn.values()) {
            wanted.append(' ').append(column.title()).append(" |");
            rule.append("---|");
        }
        wanted.append('\n').append(rule).append('\n');
        lines.forEach(line -> wanted.append(line).append('\n'));

        if (System.getProperty("jalon.write") != null) {
            Files.writeString(PAGE, page.substring(0, from) + wanted + page.substring(to));
            return;
        }
        assertThat(page.substring(from, to).lines())
                .containsExactlyElementsOf(wanted.toString().lines().toList());
    }
}
