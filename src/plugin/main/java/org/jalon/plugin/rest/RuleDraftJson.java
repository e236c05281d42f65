package org.jalon.plugin.rest;

import org.jalon.domain.view.RuleDraft;

/** A rule as a page sends it. */
public record RuleDraftJson(String bu, String jql, String workstream, String milestone) {

    static RuleDraft draft(RuleDraftJson sent) {
        return sent == null
                ? new RuleDraft("", "", "", "")
                : new RuleDraft(sent.bu(), sent.jql(), sent.workstream(), sent.milestone());
    }
}
