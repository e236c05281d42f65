package org.jalon.domain.shared;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A text somebody wrote in one or more languages; English stands in for a missing one. */
public record LocalizedText(Map<String, String> byLanguage) {
    private static final String FALLBACK = Locale.ENGLISH.getLanguage();

    public LocalizedText {
        if (byLanguage.getOrDefault(FALLBACK, "").isBlank()) {
            throw new IllegalArgumentException("text without English: " + byLanguage);
        }
        byLanguage = Map.copyOf(byLanguage);
    }

    /** A text known in English only. */
    public static LocalizedText english(String text) {
        return new LocalizedText(Map.of(FALLBACK, text));
    }

    /** The text in the reader's language, else in English. */
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.get(FALLBACK));
    }

    /** The languages in a stable order, for storing and hashing. */
    public Map<String, String> sorted() {
        return new TreeMap<>(byLanguage);
    }
}
