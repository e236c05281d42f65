package org.jalon.domain.method;

import java.util.regex.Pattern;

/** The short code of a method, such as {@code light}; part of addresses and file names. */
public record MethodCode(String value) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    public MethodCode {
        if (!isValid(value)) {
            throw new IllegalArgumentException("method '" + value + "'");
        }
    }

    /** Whether a text may serve as a code. */
    public static boolean isValid(String value) {
        return ALLOWED.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
