package org.jalon.domain.linking;

/**
 * A query as somebody wrote it, without its order: which issues it finds is all a rule asks.
 *
 * @param text not blank; a trailing {@code ORDER BY} is taken off
 */
public record Jql(String text) {
    public static final int LONGEST = 4000;

    public Jql {
        text = withoutOrder(text).strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException("a query of " + text.length() + " characters");
        }
    }

    /** Whether the text says anything but an order, and is not too long to be kept. */
    public static boolean isWritten(String text) {
        String clause = text == null ? "" : withoutOrder(text).strip();
        return !clause.isEmpty() && clause.length() <= LONGEST;
    }

    private static String withoutOrder(String text) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (quote != 0) {
                if (character == '\\') {
                    i++;
                } else if (character == quote) {
                    quote = 0;
                }
            } else if (character == '"' || character == '\'') {
                quote = character;
            } else if (orderBegins(text, i)) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static boolean orderBegins(String text, int at) {
        boolean wordBegins = at == 0 || isBetweenWords(text.charAt(at - 1));
        return wordBegins && text.substring(at).matches("(?is)order\\s+by\\s.*");
    }

    private static boolean isBetweenWords(char character) {
        return Character.isWhitespace(character) || character == ')' || character == '"';
    }

    @Override
    public String toString() {
        return text;
    }
}
