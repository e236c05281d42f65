package org.jalon.host.jira.history;

import java.util.Optional;

/**
 * One field's change, as Jira writes it.
 *
 * @param field Jira's name of the field, for example {@code status} or {@code duedate}
 * @param from the old value's id or raw form; absent where Jira keeps none
 * @param fromText the old value as people read it
 */
public record ChangeItem(
        String field,
        Optional<String> from,
        Optional<String> fromText,
        Optional<String> to,
        Optional<String> toText) {

    /** A field that is its own text, such as the summary: Jira keeps no id for it. */
    public static ChangeItem text(String field, String from, String to) {
        return new ChangeItem(
                field, Optional.empty(), Optional.of(from), Optional.empty(), Optional.of(to));
    }
}
