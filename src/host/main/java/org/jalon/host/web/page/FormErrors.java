package org.jalon.host.web.page;

import org.jalon.host.jira.site.Rejected;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a form shows of a refusal: Jira's messages above it, Jira's field errors beside the fields.
 */
final class FormErrors {

    private FormErrors() {}

    static Map<String, Object> none() {
        return new HashMap<>(Map.of("messages", List.of(), "errors", Map.of()));
    }

    /** A refusal that no other input would change is no form's business and goes on. */
    static Map<String, Object> of(Rejected refusal) {
        if (refusal.reason() != Rejected.Reason.INVALID) {
            throw refusal;
        }
        return new HashMap<>(Map.of("messages", refusal.messages(), "errors", refusal.fields()));
    }
}
