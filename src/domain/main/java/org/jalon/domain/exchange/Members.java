package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ArrayNode;
import org.jalon.domain.exchange.Node.BooleanNode;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.NumberNode;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;
import org.jalon.domain.shared.LocalizedText;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The members of an object that is being written, in their order; what is absent is left out. */
final class Members {
    /** What was not read stands nowhere. */
    static final Location NOWHERE = new Location(1, 1);

    private final List<Member> members = new ArrayList<>();

    Members with(String name, Node value) {
        members.add(new Member(NOWHERE, name, value));
        return this;
    }

    Members with(String name, String text) {
        return with(name, text(text));
    }

    Members with(String name, LocalDate day) {
        return with(name, text(day.toString()));
    }

    Members with(String name, BigDecimal number) {
        return with(name, new NumberNode(NOWHERE, number));
    }

    Members with(String name, long number) {
        return with(name, BigDecimal.valueOf(number));
    }

    Members with(String name, boolean flag) {
        return with(name, new BooleanNode(NOWHERE, flag));
    }

    Members with(String name, LocalizedText text) {
        Members languages = new Members();
        text.sorted().forEach(languages::with);
        return with(name, languages.node());
    }

    Members with(String name, List<? extends Node> elements) {
        return with(name, new ArrayNode(NOWHERE, List.copyOf(elements)));
    }

    /** A list that is left out when there is nothing in it. */
    Members withSome(String name, List<? extends Node> elements) {
        return elements.isEmpty() ? this : with(name, elements);
    }

    Members withText(String name, Optional<String> text) {
        text.ifPresent(present -> with(name, present));
        return this;
    }

    Members withDay(String name, Optional<LocalDate> day) {
        day.ifPresent(present -> with(name, present));
        return this;
    }

    Members withNumber(String name, Optional<BigDecimal> number) {
        number.ifPresent(present -> with(name, present));
        return this;
    }

    static TextNode text(String text) {
        return new TextNode(NOWHERE, text);
    }

    ObjectNode node() {
        return new ObjectNode(NOWHERE, members);
    }
}
