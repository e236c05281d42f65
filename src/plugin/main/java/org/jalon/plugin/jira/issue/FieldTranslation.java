package org.jalon.plugin.jira.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.user.ApplicationUser;

import org.jalon.domain.checkpoint.FieldReading;
import org.jalon.domain.checkpoint.JiraRef;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** From the values of Jira's fields to what a criterion reads of them. */
final class FieldTranslation {
    /** The field of Jira's own that is meant; empty when none is. */
    Optional<FieldReading> ofJiras(Issue issue, JiraRef field) {
        String wanted = field.id().orElse(field.name()).toLowerCase(Locale.ROOT).replace(" ", "");
        return switch (wanted) {
            case "summary" -> Optional.of(of(issue.getSummary()));
            case "assignee" -> Optional.of(of(issue.getAssignee()));
            case "duedate" -> Optional.of(of(issue.getDueDate()));
            case "resolutiondate", "resolved" -> Optional.of(of(issue.getResolutionDate()));
            case "status" -> Optional.of(of(issue.getStatus().getName()));
            case "labels" -> Optional.of(of(issue.getLabels()));
            default -> Optional.empty();
        };
    }

    /** What a field holds: nothing, one value or several. */
    FieldReading of(Object value) {
        return switch (value) {
            case null -> FieldReading.EMPTY;
            case Number number -> number(number);
            case Collection<?> several -> texts(several);
            case Map<?, ?> cascading -> texts(cascading.values());
            default -> texts(List.of(value));
        };
    }

    private static FieldReading number(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        String shown = exact.stripTrailingZeros().toPlainString();
        return new FieldReading(true, List.of(shown), Optional.of(exact));
    }

    private static FieldReading texts(Collection<?> values) {
        return new FieldReading(
                true,
                values.stream()
                        .filter(value -> value != null)
                        .map(FieldTranslation::text)
                        .filter(text -> !text.isBlank())
                        .toList(),
                Optional.empty());
    }

    /** Options, versions and components say their name as text. */
    private static String text(Object value) {
        return switch (value) {
            case ApplicationUser user -> user.getDisplayName();
            case Label label -> label.getLabel();
            case Timestamp moment -> moment.toLocalDateTime().toLocalDate().toString();
            default -> value.toString().strip();
        };
    }
}
