package org.jalon.plugin.persistence;

import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What there is to say, in one line: the key, then each argument with a letter for its sort. */
final class MessageColumn {
    private static final int SORT = 1;

    private MessageColumn() {}

    static String of(Message message) {
        List<Object> values = new ArrayList<>();
        values.add(message.key());
        message.args().forEach(argument -> values.add(argument(argument)));
        return Values.line(values.toArray());
    }

    private static String argument(Object argument) {
        return switch (argument) {
            case Integer whole -> "i" + whole;
            case Long whole -> "l" + whole;
            case BigDecimal number -> "n" + number.toPlainString();
            case LocalDate day -> "d" + day;
            case LocalizedText text -> "t" + TextsColumn.of(text);
            case Message message -> "m" + of(message);
            case String text -> "s" + text;
            default -> throw new IllegalArgumentException("argument " + argument.getClass());
        };
    }

    static Message message(String column) {
        List<String> values = Values.of(column);
        return new Message(
                values.get(0), values.stream().skip(1).map(MessageColumn::argument).toList());
    }

    private static Object argument(String value) {
        String text = value.substring(SORT);
        return switch (value.charAt(0)) {
            case 'i' -> Integer.valueOf(text);
            case 'l' -> Long.valueOf(text);
            case 'n' -> new BigDecimal(text);
            case 'd' -> LocalDate.parse(text);
            case 't' -> TextsColumn.text(text);
            case 'm' -> message(text);
            case 's' -> text;
            default -> throw new IllegalStateException("argument " + value);
        };
    }
}
