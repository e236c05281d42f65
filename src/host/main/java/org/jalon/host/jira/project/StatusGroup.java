package org.jalon.host.jira.project;

import com.atlassian.jira.issue.status.category.StatusCategory;

import java.util.Arrays;

/** Jira's status categories, fixed by the product: id, key, name and colour as Jira ships them. */
public enum StatusGroup implements StatusCategory {
    UNDEFINED(1, "undefined", "No Category", "medium-gray"),
    TO_DO(2, "new", "To Do", "blue-gray"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "yellow"),
    DONE(3, "done", "Done", "green");

    private final long id;
    private final String key;
    private final String displayName;
    private final String colour;

    StatusGroup(long id, String key, String displayName, String colour) {
        this.id = id;
        this.key = key;
        this.displayName = displayName;
        this.colour = colour;
    }

    public static StatusGroup byId(long id) {
        return Arrays.stream(values()).filter(group -> group.id == id).findFirst().orElseThrow();
    }

    public long id() {
        return id;
    }

    /** {@code new}, {@code indeterminate}, {@code done} or {@code undefined}. */
    public String key() {
        return key;
    }

    @Override
    public String getKey() {
        return key;
    }

    public String displayName() {
        return displayName;
    }

    public String colour() {
        return colour;
    }
}
