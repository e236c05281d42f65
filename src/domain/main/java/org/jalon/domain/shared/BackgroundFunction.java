package org.jalon.domain.shared;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the add-on does by itself and an administrator can switch off, without a restart. */
public enum BackgroundFunction {
    /** Edits of issues are followed as they happen. */
    EVENTS("events"),
    /** Rules find the issues of rollouts. */
    RULES("rules", "recheck-rules", "run-rules"),
    /** Facts are compared with Jira and repaired. */
    RECONCILE("reconcile", "reconcile"),
    /** Each day is kept as it was, with what it had cost. */
    SNAPSHOTS("snapshots", "snapshots", "read-costs");

    private final String code;
    private final List<String> works;

    /**
     * @param works the names in the timetable of the works it consists of
     */
    BackgroundFunction(String code, String... works) {
        this.code = code;
        this.works = List.of(works);
    }

    /** Its name in addresses and settings; never changed once shipped. */
    public String code() {
        return code;
    }

    public static Optional<BackgroundFunction> byCode(String code) {
        return Arrays.stream(values()).filter(one -> one.code.equals(code)).findFirst();
    }

    /** Whose work that is; empty for work that is never switched off. */
    public static Optional<BackgroundFunction> ofWork(String work) {
        return Arrays.stream(values()).filter(one -> one.works.contains(work)).findFirst();
    }
}
