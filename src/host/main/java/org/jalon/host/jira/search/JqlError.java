package org.jalon.host.jira.search;

import org.jalon.host.jira.site.Rejected;

/** Jira's words for a query that is wrong. */
final class JqlError {
    private JqlError() {}

    /** A query that cannot be read; the place is told as line and character, both from 1. */
    static Rejected at(String query, int position, String what) {
        String before = query.substring(0, position);
        long line = before.chars().filter(character -> character == '\n').count() + 1;
        int character = position - before.lastIndexOf('\n');
        return because(
                "Error in the JQL Query: "
                        + what
                        + " (line "
                        + line
                        + ", character "
                        + character
                        + ")");
    }

    /** A query that ends too early. */
    static Rejected atEnd(String what) {
        return because("Error in the JQL Query: " + what);
    }

    static Rejected because(String message) {
        return Rejected.because(Rejected.Reason.INVALID, message);
    }

    static Rejected noValue(String value, String field) {
        return because("The value '" + value + "' does not exist for the field '" + field + "'.");
    }

    static Rejected operator(String operator, String field) {
        return because(
                "The operator '" + operator + "' is not supported by the '" + field + "' field.");
    }
}
