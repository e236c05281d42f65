package org.jalon.domain.checkpoint;

import java.util.Optional;

/**
 * A field, a link type or a status of Jira. It is found again by its id after somebody renamed it,
 * and by its name after an import into another Jira gave it another id.
 */
public record JiraRef(Optional<String> id, String name) {
    public JiraRef {
        if (name.isBlank()) {
            throw new IllegalArgumentException("something of Jira without a name");
        }
    }

    /** Known by name only. */
    public static JiraRef named(String name) {
        return new JiraRef(Optional.empty(), name);
    }

    /** Whether what has that id and that name is meant. */
    public boolean is(String otherId, String otherName) {
        return id.map(otherId::equals).orElse(false) || name.equalsIgnoreCase(otherName);
    }
}
