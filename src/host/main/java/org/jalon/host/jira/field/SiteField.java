package org.jalon.host.jira.field;

/**
 * A custom field as an administrator made it.
 *
 * @param type the key of its type
 */
public record SiteField(long id, String name, String type) {
    /** The type of fields that hold one number. */
    public static final String NUMBER = "com.atlassian.jira.plugin.system.customfieldtypes:float";

    private static final String PREFIX = "customfield_";

    /** What it is called in Jira's API. */
    public String key() {
        return PREFIX + id;
    }

    public boolean isNumber() {
        return type.equals(NUMBER);
    }
}
