package org.jalon.host.jirarest;

import org.jalon.host.HostGap;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which fields of an issue the caller wants, by Jira's rules: {@code *all}, {@code *navigable},
 * names, and names with a minus to leave out.
 */
record FieldSelection(Set<String> ids) {
    private static final String COMMENT = "comment";

    /** Stands for all custom fields: which there are, only the site knows. */
    private static final String CUSTOM = "customfield_";

    private static final List<String> ALL =
            List.of(
                    "summary",
                    "issuetype",
                    "project",
                    "status",
                    "priority",
                    "resolution",
                    "assignee",
                    "reporter",
                    "creator",
                    "created",
                    "updated",
                    "resolutiondate",
                    "duedate",
                    "labels",
                    "description",
                    "parent",
                    "subtasks",
                    "issuelinks",
                    "components",
                    "fixVersions",
                    "versions",
                    CUSTOM,
                    COMMENT);

    /**
     * Fields every Jira has and the host has not. Left out as hidden fields are; asked for by name,
     * they are missed.
     */
    private static final Set<String> MISSING =
            Set.of(
                    "votes",
                    "watches",
                    "worklog",
                    "timetracking",
                    "attachment",
                    "environment",
                    "security",
                    "timespent",
                    "timeestimate",
                    "timeoriginalestimate",
                    "workratio",
                    "progress",
                    "aggregateprogress",
                    "aggregatetimespent",
                    "aggregatetimeestimate",
                    "lastViewed");

    static FieldSelection forIssue(List<String> asked) {
        return of(asked, ALL);
    }

    /** A search shows navigable fields only unless told otherwise: no comments. */
    static FieldSelection forSearch(List<String> asked) {
        return of(asked, navigable());
    }

    boolean has(String id) {
        return ids.contains(id) || (id.startsWith(CUSTOM) && ids.contains(CUSTOM));
    }

    private static FieldSelection of(List<String> asked, List<String> otherwise) {
        List<String> names =
                asked.stream()
                        .flatMap(part -> Arrays.stream(part.split(",")))
                        .map(String::trim)
                        .filter(name -> !name.isEmpty())
                        .toList();
        Set<String> wanted = new LinkedHashSet<>();
        if (names.stream().allMatch(name -> name.startsWith("-"))) {
            wanted.addAll(otherwise);
        }
        for (String name : names) {
            if (name.equals("*all")) {
                wanted.addAll(ALL);
            } else if (name.equals("*navigable")) {
                wanted.addAll(navigable());
            } else if (name.startsWith("-" + CUSTOM)) {
                throw new HostGap("/rest/api/2/issue", "fields=" + name);
            } else if (name.startsWith("-")) {
                wanted.remove(name.substring(1));
            } else if (MISSING.contains(name)) {
                throw new HostGap("/rest/api/2/issue", "fields." + name);
            } else {
                wanted.add(name);
            }
        }
        return new FieldSelection(wanted);
    }

    private static List<String> navigable() {
        return ALL.stream().filter(id -> !id.equals(COMMENT)).toList();
    }
}
