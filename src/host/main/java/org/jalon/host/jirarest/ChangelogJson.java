package org.jalon.host.jirarest;

import org.jalon.host.jira.JiraSite;
import org.jalon.host.jira.field.SiteField;
import org.jalon.host.jira.history.ChangeGroup;
import org.jalon.host.jira.history.ChangeItem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The change history of an issue in Jira's JSON. */
final class ChangelogJson {
    private final JiraSite site;
    private final PeopleJson people;
    private final Set<String> custom;

    ChangelogJson(JiraSite site, Address address) {
        this.site = site;
        this.people = new PeopleJson(site.users(), address);
        this.custom =
                site.customFields().all().stream().map(SiteField::name).collect(Collectors.toSet());
    }

    Map<String, Object> of(long issueId) {
        List<ChangeGroup> groups = site.history().of(issueId);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("startAt", 0);
        json.put("maxResults", groups.size());
        json.put("total", groups.size());
        json.put("histories", groups.stream().map(this::group).toList());
        return json;
    }

    private Map<String, Object> group(ChangeGroup group) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", Long.toString(group.id()));
        json.put("author", people.byKey(group.authorKey()));
        json.put("created", JiraDates.text(group.created()));
        json.put("items", group.items().stream().map(this::item).toList());
        return json;
    }

    private Map<String, Object> item(ChangeItem item) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("field", item.field());
        json.put("fieldtype", custom.contains(item.field()) ? "custom" : "jira");
        json.put("from", item.from().orElse(null));
        json.put("fromString", item.fromText().orElse(null));
        json.put("to", item.to().orElse(null));
        json.put("toString", item.toText().orElse(null));
        return json;
    }
}
