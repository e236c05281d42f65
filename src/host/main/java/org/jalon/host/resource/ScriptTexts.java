package org.jalon.host.resource;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Jira's {@code jsI18n} transformer: puts the user's texts into a script where it asks for them.
 *
 * <p>{@code AJS.I18n.getText("key")} becomes the text; with arguments it becomes {@code
 * AJS.format("pattern", …}. The key must be a literal; an unknown key stands for itself.
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile(
                    "\\b(?:(?:AJS|WRM)\\.)?I18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([),])");

    private final Map<String, String> texts;
    private final Locale locale;

    ScriptTexts(Map<String, String> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    String translate(String script) {
        return CALL.matcher(script).replaceAll(call -> Matcher.quoteReplacement(replacement(call)));
    }

    private String replacement(MatchResult call) {
        String text = texts.getOrDefault(call.group(2), call.group(2));
        return call.group(3).equals(")")
                ? literal(new MessageFormat(text, locale).format(new Object[0]))
                : "AJS.format(" + literal(text) + ",";
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '<', '>', '&', '\'', '\u2028', '\u2029' ->
                        literal.append(String.format("\\u%04x", (int) c));
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
