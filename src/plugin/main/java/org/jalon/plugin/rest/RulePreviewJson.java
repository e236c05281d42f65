package org.jalon.plugin.rest;

import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.view.RulePreview;

import java.util.List;

/** What a rule would do. */
public record RulePreviewJson(int count, List<Line> first, int elsewhere, int outside) {

    /** One of the issues it finds. */
    public record Line(String key, String summary, String status) {}

    static RulePreviewJson of(RulePreview preview) {
        return new RulePreviewJson(
                preview.count(),
                preview.first().stream().map(RulePreviewJson::line).toList(),
                preview.elsewhere(),
                preview.outside());
    }

    private static Line line(IssueReading issue) {
        return new Line(issue.key().value(), issue.summary(), issue.statusName());
    }
}
