package org.jalon.host.jira.search;

/**
 * A piece of a query.
 *
 * @param text without quotes
 * @param position of its first character in the query, from 0
 */
record JqlToken(Kind kind, String text, int position) {

    /** A bare word that may be a keyword. */
    boolean word(String keyword) {
        return kind == Kind.WORD && text.equalsIgnoreCase(keyword);
    }

    boolean symbol(String symbol) {
        return kind == Kind.SYMBOL && text.equals(symbol);
    }

    enum Kind {
        WORD,
        QUOTED,
        SYMBOL,
        END
    }
}
