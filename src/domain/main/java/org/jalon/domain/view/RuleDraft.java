package org.jalon.domain.view;

/** A rule as somebody sent it, before anybody looked at it; missing texts count as empty ones. */
public record RuleDraft(String bu, String jql, String workstream, String milestone) {
    public RuleDraft {
        bu = stripped(bu);
        jql = stripped(jql);
        workstream = stripped(workstream);
        milestone = stripped(milestone);
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }
}
