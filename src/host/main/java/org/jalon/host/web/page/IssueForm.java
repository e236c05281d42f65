package org.jalon.host.web.page;

import org.jalon.host.jira.site.Rejected;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the create and the edit form send. */
record IssueForm(
        String summary,
        String description,
        String priorityId,
        Optional<String> assigneeKey,
        Optional<LocalDate> due) {

    static IssueForm of(PageRequest request) {
        return new IssueForm(
                request.text("summary"),
                request.text("description"),
                request.text("priority"),
                request.parameter("assignee"),
                due(request));
    }

    private static Optional<LocalDate> due(PageRequest request) {
        try {
            return request.parameter("duedate").map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            throw Rejected.invalid(
                    List.of(), Map.of("duedate", request.texts().get("form.bad-date")));
        }
    }
}
