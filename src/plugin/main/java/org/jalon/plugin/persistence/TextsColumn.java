package org.jalon.plugin.persistence;

import org.jalon.domain.shared.LocalizedText;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Texts by language in one column: a line for each language, {@code en=…}; texts follow a blank
 * line.
 */
final class TextsColumn {
    private TextsColumn() {}

    static String of(LocalizedText text) {
        return text.sorted().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + escaped(entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    static String of(List<LocalizedText> texts) {
        return texts.stream().map(TextsColumn::of).collect(Collectors.joining("\n\n"));
    }

    static LocalizedText text(String column) {
        Map<String, String> byLanguage = new LinkedHashMap<>();
        column.lines()
                .forEach(
                        line -> {
                            int equals = line.indexOf('=');
                            byLanguage.put(
                                    line.substring(0, equals), plain(line.substring(equals + 1)));
                        });
        return new LocalizedText(byLanguage);
    }

    static List<LocalizedText> texts(String column) {
        if (column == null || column.isEmpty()) {
            return List.of();
        }
        return Arrays.stream(column.split("\n\n")).map(TextsColumn::text).toList();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String escaped) {
        StringBuilder plain = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char character = escaped.charAt(i);
            plain.append(character == '\\' ? unescaped(escaped.charAt(++i)) : character);
        }
        return plain.toString();
    }

    private static char unescaped(char character) {
        return switch (character) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> character;
        };
    }
}
