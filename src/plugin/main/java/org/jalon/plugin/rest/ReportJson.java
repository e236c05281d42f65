package org.jalon.plugin.rest;

import java.util.List;

/**
 * The page on which a manager decides about one checkpoint of one rollout.
 *
 * @param undisclosed why figures and counts are left out; null when the Business Unit discloses all
 */
public record ReportJson(
        String program,
        String standard,
        String version,
        String bu,
        String buName,
        String issueKey,
        CheckpointName checkpoint,
        Asked decision,
        String outcome,
        String rule,
        String ruleText,
        String goLiveForecast,
        String goLiveBaseline,
        Long slipDays,
        String computedColour,
        String undisclosed,
        String declaredColour,
        String declaredSentence,
        List<CriterionJson> criteria,
        Changes changes,
        List<AttemptLine> attempts,
        String statusDate,
        String asOf) {

    /** A checkpoint by its code and name. */
    public record CheckpointName(String code, String name) {}

    /** The decision asked. */
    public record Asked(
            String question,
            String due,
            Long dueInDays,
            boolean taken,
            List<String> by,
            String consequence) {}

    /** What changed since a day. */
    public record Changes(String since, List<Change> items) {}

    /** One thing that changed. */
    public record Change(String date, String kind, String text, String issueKey) {}

    /** An attempt to pass the checkpoint. */
    public record AttemptLine(String at, String actor, String outcome) {}
}
