package org.jalon.plugin.rest;

import java.util.List;

/**
 * One round in which a checkpoint is decided.
 *
 * @param ruleName how it is decided, as a sentence
 * @param decision null while it is open
 */
public record ReviewJson(
        int round,
        int definitionVersion,
        String opened,
        String askedBy,
        String closes,
        String ruleName,
        boolean dutiesSeparated,
        boolean onBehalfAllowed,
        List<CheckpointPanelJson.RoleJson> awaited,
        List<Said> said,
        Decision decision) {

    /**
     * What somebody said.
     *
     * @param role null for advice
     * @param onBehalf whether somebody else recorded it for one without an account
     * @param late whether it came after the decision
     */
    public record Said(
            String role,
            String by,
            boolean onBehalf,
            String channel,
            String proof,
            String recordedBy,
            String position,
            String reason,
            String at,
            boolean late) {}

    /** What it came to, and whether an overdue condition has put it on hold since. */
    public record Decision(String outcome, String rule, String at, boolean held) {}
}
