package org.jalon.plugin.jira.workflow;

import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.Viewer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the workflow editor shows of any part of ours: which checkpoint it names, by a picker. */
public final class CheckpointPart {
    private final DefinedCheckpoints checkpoints;
    private final CurrentViewer current;
    private final Texts texts;

    public CheckpointPart(DefinedCheckpoints checkpoints, CurrentViewer current, Texts texts) {
        this.checkpoints = checkpoints;
        this.current = current;
        this.texts = texts;
    }

    void offer(Map<String, Object> params, String selected) {
        List<CheckpointChoice> choices = checkpoints.choices(selected, locale());
        params.put("choices", choices);
        params.put("label", texts.of("checkpoint.validator.choose", locale()));
        if (choices.isEmpty()) {
            params.put("none", texts.of("checkpoint.validator.none", locale()));
        }
    }

    void view(Map<String, Object> params, String sentence, Map<?, ?> args) {
        params.put("sentence", texts.of(sentence, locale(), stored(args)));
    }

    static String stored(Map<?, ?> args) {
        Object checkpoint = args.get(TransitionReading.CHECKPOINT);
        return checkpoint == null ? "" : checkpoint.toString();
    }

    private Locale locale() {
        return current.find().map(Viewer::locale).orElse(Locale.ENGLISH);
    }
}
