package org.jalon.host.jira.issue;

import org.jalon.host.jira.field.SiteField;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody changes on an issue. A field left out stays; an inner empty value clears the field.
 *
 * @param assigneeKey a user key, as in reporter
 * @param numbers of custom fields
 */
public record IssueEdit(
        Optional<String> summary,
        Optional<String> description,
        Optional<String> priorityId,
        Optional<Optional<String>> assigneeKey,
        Optional<String> reporterKey,
        Optional<Optional<LocalDate>> due,
        Optional<List<String>> labels,
        Map<SiteField, Optional<Double>> numbers) {

    public IssueEdit {
        numbers = Map.copyOf(numbers);
    }

    public static IssueEdit nothing() {
        return new IssueEdit(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public IssueEdit summary(String text) {
        return new IssueEdit(
                Optional.of(text),
                description,
                priorityId,
                assigneeKey,
                reporterKey,
                due,
                labels,
                numbers);
    }

    public IssueEdit description(String text) {
        return new IssueEdit(
                summary,
                Optional.of(text),
                priorityId,
                assigneeKey,
                reporterKey,
                due,
                labels,
                numbers);
    }

    public IssueEdit priority(String id) {
        return new IssueEdit(
                summary,
                description,
                Optional.of(id),
                assigneeKey,
                reporterKey,
                due,
                labels,
                numbers);
    }

    /** Empty unassigns. */
    public IssueEdit assignee(Optional<String> userKey) {
        return new IssueEdit(
                summary,
                description,
                priorityId,
                Optional.of(userKey),
                reporterKey,
                due,
                labels,
                numbers);
    }

    public IssueEdit reporter(String userKey) {
        return new IssueEdit(
                summary,
                description,
                priorityId,
                assigneeKey,
                Optional.of(userKey),
                due,
                labels,
                numbers);
    }

    /** Empty takes the due date away. */
    public IssueEdit due(Optional<LocalDate> date) {
        return new IssueEdit(
                summary,
                description,
                priorityId,
                assigneeKey,
                reporterKey,
                Optional.of(date),
                labels,
                numbers);
    }

    public IssueEdit labels(List<String> all) {
        return new IssueEdit(
                summary,
                description,
                priorityId,
                assigneeKey,
                reporterKey,
                due,
                Optional.of(List.copyOf(all)),
                numbers);
    }

    /** Empty takes the number out of the field. */
    public IssueEdit number(SiteField field, Optional<Double> number) {
        Map<SiteField, Optional<Double>> all = new LinkedHashMap<>(numbers);
        all.put(field, number);
        return new IssueEdit(
                summary, description, priorityId, assigneeKey, reporterKey, due, labels, all);
    }
}
