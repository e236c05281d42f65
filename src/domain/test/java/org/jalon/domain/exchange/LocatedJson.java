package org.jalon.domain.exchange;

import org.jalon.domain.exchange.Node.ArrayNode;
import org.jalon.domain.exchange.Node.BooleanNode;
import org.jalon.domain.exchange.Node.Member;
import org.jalon.domain.exchange.Node.NullNode;
import org.jalon.domain.exchange.Node.NumberNode;
import org.jalon.domain.exchange.Node.ObjectNode;
import org.jalon.domain.exchange.Node.TextNode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** As much JSON as these tests write: no escapes, no exponents, always well formed. */
public final class LocatedJson {
    private final String text;
    private int at;

    private LocatedJson(String text) {
        this.text = text;
    }

    public static Node parse(String text) {
        return new LocatedJson(text).value();
    }

    private Node value() {
        blanks();
        Location here = here();
        return switch (text.charAt(at)) {
            case '{' -> new ObjectNode(here, members());
            case '[' -> new ArrayNode(here, elements());
            case '"' -> new TextNode(here, string());
            default -> literal(here);
        };
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        at++;
        for (blanks(); text.charAt(at) != '}'; comma()) {
            Location here = here();
            String name = string();
            blanks();
            at++;
            members.add(new Member(here, name, value()));
        }
        at++;
        return members;
    }

    private List<Node> elements() {
        List<Node> elements = new ArrayList<>();
        at++;
        for (blanks(); text.charAt(at) != ']'; comma()) {
            elements.add(value());
        }
        at++;
        return elements;
    }

    private void comma() {
        blanks();
        if (text.charAt(at) == ',') {
            at++;
            blanks();
        }
    }

    private String string() {
        int end = text.indexOf('"', at + 1);
        String string = text.substring(at + 1, end);
        at = end + 1;
        return string;
    }

    private Node literal(Location here) {
        int from = at;
        while (",]} \n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(from, at);
        return switch (word) {
            case "true", "false" -> new BooleanNode(here, word.equals("true"));
            case "null" -> new NullNode(here);
            default -> new NumberNode(here, new BigDecimal(word));
        };
    }

    private void blanks() {
        while (Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private Location here() {
        String before = text.substring(0, at);
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Location(line, at - before.lastIndexOf('\n'));
    }
}
