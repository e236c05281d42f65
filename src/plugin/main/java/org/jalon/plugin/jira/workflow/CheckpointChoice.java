package org.jalon.plugin.jira.workflow;

/** One line of the list from which an administrator chooses a validator's checkpoint. */
public final class CheckpointChoice {
    private final String code;
    private final String name;
    private final boolean selected;

    CheckpointChoice(String code, String name, boolean selected) {
        this.code = code;
        this.name = name;
        this.selected = selected;
    }

    public String getCode() {
        return code;
    }

    public String getName() {
        return name;
    }

    public boolean isSelected() {
        return selected;
    }
}
