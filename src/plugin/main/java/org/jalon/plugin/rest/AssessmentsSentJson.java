package org.jalon.plugin.rest;

import org.jalon.domain.conformity.AssessmentRequest;

import java.util.List;
import java.util.Objects;

/** Assessments as they were sent, and the version whose requirements the sender looked at. */
public record AssessmentsSentJson(String version, List<Line> assessments) {

    /** One of them; anything may be missing. */
    public record Line(String requirement, String state, String note) {}

    static String version(AssessmentsSentJson sent) {
        return sent == null || sent.version() == null ? "" : sent.version();
    }

    static List<AssessmentRequest> requests(AssessmentsSentJson sent) {
        return sent == null || sent.assessments() == null
                ? List.of()
                : sent.assessments().stream()
                        .filter(Objects::nonNull)
                        .map(
                                line ->
                                        new AssessmentRequest(
                                                line.requirement(), line.state(), line.note()))
                        .toList();
    }
}
