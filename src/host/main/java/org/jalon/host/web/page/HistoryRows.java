package org.jalon.host.web.page;

import org.jalon.host.jira.history.ChangeGroup;
import org.jalon.host.jira.history.ChangeItem;

import java.time.Instant;
import java.util.List;

/** The change history as the page shows it, oldest first as Jira does. */
final class HistoryRows {
    private final IssueRows people;

    HistoryRows(IssueRows people) {
        this.people = people;
    }

    List<Change> of(List<ChangeGroup> groups) {
        return groups.stream()
                .map(
                        group ->
                                new Change(
                                        people.person(group.authorKey()),
                                        group.created(),
                                        group.items().stream().map(HistoryRows::item).toList()))
                .toList();
    }

    private static Item item(ChangeItem item) {
        return new Item(
                item.field(),
                item.fromText().or(item::from).orElse(""),
                item.toText().or(item::to).orElse(""));
    }

    /** What somebody changed in one go. */
    public record Change(String author, Instant at, List<Item> items) {}

    /** One field's change. */
    public record Item(String field, String from, String to) {}
}
