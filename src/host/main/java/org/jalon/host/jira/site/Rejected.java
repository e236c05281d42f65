package org.jalon.host.jira.site;

import java.util.List;
import java.util.Map;

/**
 * Jira says no. Carries what Jira's error collection carries, so that pages and REST show the same
 * words.
 *
 * <p>Thrown before anything is kept: the change it stops is rolled back as a whole.
 */
public final class Rejected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final List<String> messages;
    private final Map<String, String> fields;

    private Rejected(Reason reason, List<String> messages, Map<String, String> fields) {
        super(messages.isEmpty() ? fields.toString() : String.join(" ", messages));
        this.reason = reason;
        this.messages = List.copyOf(messages);
        this.fields = Map.copyOf(fields);
    }

    public static Rejected because(Reason reason, String message) {
        return new Rejected(reason, List.of(message), Map.of());
    }

    public static Rejected invalid(List<String> messages, Map<String, String> fields) {
        return new Rejected(Reason.INVALID, messages, fields);
    }

    /**
     * The same answer for an issue that does not exist and, in {@code Issues}, for none that may be
     * seen.
     */
    public static Rejected noIssue() {
        return because(Reason.NOT_FOUND, "Issue Does Not Exist");
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with the request as a whole; Jira's {@code errorMessages}. */
    public List<String> messages() {
        return messages;
    }

    /** What is wrong with a field, by its id; Jira's {@code errors}. */
    public Map<String, String> fields() {
        return fields;
    }

    /** Why, and with which status REST answers. */
    public enum Reason {
        INVALID(400),
        NOT_LOGGED_IN(401),
        FORBIDDEN(403),
        NOT_FOUND(404);

        private final int httpStatus;

        Reason(int httpStatus) {
            this.httpStatus = httpStatus;
        }

        public int httpStatus() {
            return httpStatus;
        }
    }
}
