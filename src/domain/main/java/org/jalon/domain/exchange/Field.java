package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ArrayNode;
import org.jalon.domain.exchange.Node.BooleanNode;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.NumberNode;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;
import org.jalon.domain.shared.Code;
import org.jalon.domain.shared.LocalizedText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A value of the file with its path. Each {@code as} method gives the value, or notes what is wrong
 * with it and gives nothing.
 */
record Field(String path, Node node, ImportErrors errors) {

    /** Notes that this field is wrong. */
    <T> Optional<T> wrong(String reasonKey, Object... args) {
        errors.add(node.location(), path, reasonKey, args);
        return Optional.empty();
    }

    Optional<Fields> asFields() {
        return node instanceof ObjectNode object
                ? Optional.of(new Fields(path, object, errors))
                : wrong("exchange.not-an-object");
    }

    Optional<List<Field>> asList() {
        if (!(node instanceof ArrayNode array)) {
            return wrong("exchange.not-a-list");
        }
        List<Field> elements = new ArrayList<>();
        for (Node element : array.elements()) {
            elements.add(new Field(path + "[" + elements.size() + "]", element, errors));
        }
        return Optional.of(elements);
    }

    Optional<String> asText() {
        if (!(node instanceof TextNode text)) {
            return wrong("exchange.not-a-text");
        }
        return text.text().isBlank() ? wrong("exchange.empty") : Optional.of(text.text());
    }

    Optional<String> asCode() {
        Optional<String> text = asText();
        return text.isEmpty() || Code.isValid(text.get())
                ? text
                : wrong("exchange.not-a-code", text.get(), Code.MAX_LENGTH);
    }

    Optional<Boolean> asBoolean() {
        return node instanceof BooleanNode flag
                ? Optional.of(flag.value())
                : wrong("exchange.not-a-boolean");
    }

    Optional<BigDecimal> asAmount() {
        if (!(node instanceof NumberNode number)) {
            return wrong("exchange.not-a-number");
        }
        return number.number().signum() < 0
                ? wrong("exchange.negative", number.number())
                : Optional.of(number.number());
    }

    Optional<Integer> asWhole(int least, int most) {
        Optional<Long> whole = asWhole((long) least, most);
        return whole.map(Math::toIntExact);
    }

    Optional<Long> asWhole(long least, long most) {
        if (!(node instanceof NumberNode number)) {
            return wrong("exchange.not-a-number");
        }
        BigDecimal value = number.number();
        boolean fits =
                value.compareTo(BigDecimal.valueOf(least)) >= 0
                        && value.compareTo(BigDecimal.valueOf(most)) <= 0;
        if (!fits || value.stripTrailingZeros().scale() > 0) {
            return wrong("exchange.not-a-whole-number", value, least, most);
        }
        return Optional.of(value.longValueExact());
    }

    Optional<LocalDate> asDate() {
        Optional<String> text = asText();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text.get()));
        } catch (DateTimeParseException notIso) {
            return wrong("exchange.not-a-date", text.get());
        }
    }

    /** An object of language to text, English among them. */
    Optional<LocalizedText> asLocalized() {
        if (!(node instanceof ObjectNode object)) {
            return wrong("exchange.not-a-localized-text");
        }
        Map<String, String> texts = new HashMap<>();
        for (Member member : object.members()) {
            Field text = new Field(path + "." + member.name(), member.value(), errors);
            Optional<String> value = text.asText();
            if (value.isEmpty()) {
                return Optional.empty();
            }
            texts.put(member.name(), value.get());
        }
        return texts.containsKey("en")
                ? Optional.of(new LocalizedText(texts))
                : wrong("exchange.no-english");
    }

    /** One of these words, read as what stands beside it. */
    <T> Optional<T> asOneOf(Map<String, T> words) {
        Optional<String> text = asText();
        if (text.isEmpty() || words.containsKey(text.get())) {
            return text.map(words::get);
        }
        String known = words.keySet().stream().sorted().reduce((a, b) -> a + ", " + b).orElse("");
        return wrong("exchange.not-one-of", text.get(), known);
    }
}
