package org.jalon.plugin.persistence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Several values on one line of a column, in an order that writer and reader know. */
final class Values {
    private static final char SEPARATOR = '|';
    private static final char ESCAPE = '\\';

    private Values() {}

    /** The values as texts; an absent one is an empty text. */
    static String line(Object... values) {
        return Arrays.stream(values)
                .map(Values::text)
                .map(Values::escaped)
                .collect(Collectors.joining(String.valueOf(SEPARATOR)));
    }

    static List<String> of(String line) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == SEPARATOR) {
                values.add(value.toString());
                value.setLength(0);
            } else {
                value.append(character == ESCAPE ? plain(line.charAt(++i)) : character);
            }
        }
        values.add(value.toString());
        return values;
    }

    static Optional<String> present(String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    static Optional<LocalDate> day(String value) {
        return present(value).map(LocalDate::parse);
    }

    private static String text(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(Values::text).orElse("");
            case Boolean flag -> flag ? "1" : "0";
            default -> value.toString();
        };
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static char plain(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> escaped;
        };
    }
}
