package org.jalon.plugin.rest;

import java.util.List;

/**
 * One checkpoint in front of one rollout, and what the viewer may do about it.
 *
 * @param judgedAt when it was last looked at how it stands
 */
public record CheckpointPanelJson(
        String program,
        String programName,
        String bu,
        String buName,
        String issueKey,
        String checkpoint,
        String name,
        String due,
        Long dueInDays,
        boolean passed,
        String outcome,
        String rule,
        List<Line> criteria,
        ReviewJson review,
        List<BypassesJson.Line> bypasses,
        List<Condition> conditions,
        Rights rights,
        String judgedAt,
        String asOf) {

    /**
     * A criterion and the exceptions about it, newest first.
     *
     * @param since the day it was first found in its state; null for what was looked at only now
     * @param proof how one shows by hand that it is met: {@code recorded}, {@code confirmed}; null
     *     when Jira shows it
     */
    public record Line(
            CriterionJson criterion, String since, String proof, List<ExceptionJson> exceptions) {}

    /** Something a decision left to be done; the key is null until Jira has made the issue. */
    public record Condition(
            String text, String owner, String due, boolean overdue, String issueKey, boolean met) {}

    /** What the viewer may do. */
    public record Rights(
            List<RoleJson> signs,
            boolean asks,
            boolean gives,
            boolean excepts,
            boolean explains,
            boolean approves) {}

    /** A role that signs off. */
    public record RoleJson(String code, String name) {}
}
