package org.jalon.plugin.ui.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.ContextProvider;

import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.view.FindIssuePlaces;
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
        return Map.of("places", placesIn(context), "text", labels(locale));
    }

    private List<PlaceLines> placesIn(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            return List.of();
        }
        return current.find().stream()
                .flatMap(
                        viewer ->
                                places.of(viewer.actor(), new JiraIssueId(issue.getId())).stream()
                                        .map(place -> wording.lines(place, viewer.locale())))
                .toList();
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
