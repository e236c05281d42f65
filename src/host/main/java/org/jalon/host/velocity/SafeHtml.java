package org.jalon.host.velocity;

/** What a method annotated {@code HtmlSafe} returned: goes to the page as it is. */
public record SafeHtml(Object value) {

    static Object unwrap(Object value) {
        return value instanceof SafeHtml safe ? safe.value() : value;
    }

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
