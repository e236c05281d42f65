package org.jalon.domain.shared;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Port: the fields for a number that administrators have added to this Jira. */
public interface NumberFields {
    /** By name. */
    List<NumberField> all();

    /** Whether there is a number field of that id. */
    default boolean has(String id) {
        return all().stream().anyMatch(field -> field.id().equals(id));
    }

    /** What the field of that id holds; empty for nothing, or without such an issue or field. */
    Optional<BigDecimal> value(String field, JiraIssueId issue);
}
