package org.jalon.host.jira.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Cuts a query into pieces. */
final class JqlLexer {
    private static final List<String> SYMBOLS =
            List.of("!=", "!~", "<=", ">=", "&&", "||", "=", "~", "<", ">", "!", "(", ")", ",");

    private final String query;
    private int at;

    JqlLexer(String query) {
        this.query = query;
    }

    List<JqlToken> tokens() {
        List<JqlToken> tokens = new ArrayList<>();
        skipBlanks();
        while (at < query.length()) {
            tokens.add(next());
            skipBlanks();
        }
        tokens.add(new JqlToken(JqlToken.Kind.END, "", at));
        return tokens;
    }

    private JqlToken next() {
        int start = at;
        char first = query.charAt(at);
        if (first == '"' || first == '\'') {
            return new JqlToken(JqlToken.Kind.QUOTED, quoted(first), start);
        }
        for (String symbol : SYMBOLS) {
            if (query.startsWith(symbol, at)) {
                at += symbol.length();
                return new JqlToken(JqlToken.Kind.SYMBOL, symbol, start);
            }
        }
        while (at < query.length() && !endsWord(query.charAt(at))) {
            at++;
        }
        return new JqlToken(JqlToken.Kind.WORD, query.substring(start, at), start);
    }

    private String quoted(char mark) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != mark) {
            if (query.charAt(at) == '\\' && at + 1 < query.length()) {
                at++;
            }
            text.append(query.charAt(at++));
        }
        if (at >= query.length()) {
            throw JqlError.at(
                    query, start, "The quoted string '" + text + "' has not been completed.");
        }
        at++;
        return text.toString();
    }

    private void skipBlanks() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
    }

    private static boolean endsWord(char character) {
        return Character.isWhitespace(character)
                || character == '"'
                || character == '\''
                || Stream.of("=", "!", "~", "<", ">", "(", ")", ",", "&", "|")
                        .anyMatch(symbol -> symbol.charAt(0) == character);
    }
}
