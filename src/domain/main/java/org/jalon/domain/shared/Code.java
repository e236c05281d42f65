package org.jalon.domain.shared;

/** What every short code has to be: present, without blanks around it, at most 60 characters. */
public final class Code {
    public static final int MAX_LENGTH = 60;

    private Code() {}

    /** Returns the code, or throws {@link IllegalArgumentException} that names what it is for. */
    public static String check(String what, String value) {
        if (!isValid(value)) {
            throw new IllegalArgumentException(what + " '" + value + "'");
        }
        return value;
    }

    /** Whether a text may serve as a code. */
    public static boolean isValid(String value) {
        return value != null
                && !value.isEmpty()
                && value.length() <= MAX_LENGTH
                && value.strip().equals(value);
    }
}
