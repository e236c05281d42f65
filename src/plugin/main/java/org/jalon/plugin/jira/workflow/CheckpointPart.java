package org.jalon.plugin.jira.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;

import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.Viewer;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the workflow editor shows and stores of any part of ours: which checkpoint it names, by a
 * picker.
 */
abstract class CheckpointPart extends AbstractWorkflowPluginFactory {
    private final String sentence;
    private final DefinedCheckpoints checkpoints;
    private final CurrentViewer current;
    private final Texts texts;

    /**
     * @param sentence the key of what the editor says of the part
     */
    CheckpointPart(
            String sentence, DefinedCheckpoints checkpoints, CurrentViewer current, Texts texts) {
        this.sentence = sentence;
        this.checkpoints = checkpoints;
        this.current = current;
        this.texts = texts;
    }

    /** What the workflow keeps of this part. */
    abstract Map<?, ?> args(AbstractDescriptor descriptor);

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> params) {
        offer(params, "");
    }

    @Override
    protected void getVelocityParamsForEdit(
            Map<String, Object> params, AbstractDescriptor descriptor) {
        offer(params, stored(descriptor));
    }

    @Override
    protected void getVelocityParamsForView(
            Map<String, Object> params, AbstractDescriptor descriptor) {
        params.put("sentence", texts.of(sentence, locale(), stored(descriptor)));
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        String checkpoint = extractSingleParam(formParams, TransitionReading.CHECKPOINT);
        return Map.of(TransitionReading.CHECKPOINT, checkpoint);
    }

    private void offer(Map<String, Object> params, String selected) {
        List<CheckpointChoice> choices = checkpoints.choices(selected, locale());
        params.put("choices", choices);
        params.put("label", texts.of("checkpoint.validator.choose", locale()));
        if (choices.isEmpty()) {
            params.put("none", texts.of("checkpoint.validator.none", locale()));
        }
    }

    private String stored(AbstractDescriptor descriptor) {
        Object checkpoint = args(descriptor).get(TransitionReading.CHECKPOINT);
        return checkpoint == null ? "" : checkpoint.toString();
    }

    private Locale locale() {
        return current.find().map(Viewer::locale).orElse(Locale.ENGLISH);
    }
}
