package org.jalon.host.velocity;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;

/** Escapes for HTML whatever a template inserts, unless it is marked as safe HTML. */
final class EscapeReferences implements ReferenceInsertionEventHandler {

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeHtml) {
            return value;
        }
        return escape(value.toString());
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
