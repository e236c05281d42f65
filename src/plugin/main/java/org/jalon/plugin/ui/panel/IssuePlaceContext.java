package org.jalon.plugin.ui.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;

import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.view.FindIssuePlaces;
import org.jalon.domain.view.IssuePlace;
import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.Viewer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Hands the panel's template the places of the issue as ready-made texts. */
public final class IssuePlaceContext implements ContextProvider {
    private final FindIssuePlaces places;
    private final PlaceWording wording;
    private final CurrentViewer current;
    private final Texts texts;

    public IssuePlaceContext(
            FindIssuePlaces places, PlaceWording wording, CurrentViewer current, Texts texts) {
        this.places = places;
        this.wording = wording;
        this.current = current;
        this.texts = texts;
    }

    @Override
    public void init(Map<String, String> params) {}

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        Locale locale = current.find().map(Viewer::locale).orElse(Locale.ENGLISH);
        if (!(context.get("issue") instanceof Issue issue)) {
            return Map.of("places", List.of(), "declared", List.of(), "text", labels(locale));
        }
        List<IssuePlace> found =
                current.find()
                        .map(v -> places.of(v.actor(), new JiraIssueId(issue.getId())))
                        .orElse(List.of());
        return Map.of(
                "places",
                found.stream().map(place -> wording.lines(place, locale)).toList(),
                "declared",
                found.stream()
                        .filter(place -> place.isRolloutIssue(new IssueKey(issue.getKey())))
                        .map(DeclaredRollout::of)
                        .toList(),
                "text",
                labels(locale));
    }

    private PanelLabels labels(Locale locale) {
        return new PanelLabels(
                texts.of("panel.label.program", locale),
                texts.of("panel.label.version", locale),
                texts.of("panel.label.unit", locale),
                texts.of("panel.label.milestone", locale),
                texts.of("panel.label.next", locale));
    }
}
