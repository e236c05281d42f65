package org.jalon.domain.shared;

import java.util.List;

/**
 * What there is to say, before it is said in a language: an i18n key and its arguments.
 *
 * <p>Arguments are texts, numbers, {@link java.time.LocalDate}, {@link LocalizedText} or another
 * {@code Message}; who renders it chooses the language and the formats.
 */
public record Message(String key, List<Object> args) {
    public Message {
        if (key == null || key.isBlank()) {
            throw new IllegalArgumentException("message without key");
        }
        args = List.copyOf(args);
    }

    /** A message of this key with these arguments. */
    public static Message of(String key, Object... args) {
        return new Message(key, List.of(args));
    }
}
