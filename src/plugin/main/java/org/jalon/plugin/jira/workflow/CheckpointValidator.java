package org.jalon.plugin.jira.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;

import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.plugin.viewer.CurrentViewer;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Holds a checkpoint against a transition: what is missing, why, what to do and who can help, in
 * the words of whoever tries. Whatever goes wrong here refuses; nothing lets a transition through
 * by accident.
 *
 * <p>Workflows name this class, so it is never renamed.
 */
public final class CheckpointValidator implements Validator {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointValidator.class);

    private final CheckpointGate gate;
    private final CurrentViewer current;
    private final RefusalWording wording;
    private final Texts texts;
    private final Clock clock;

    public CheckpointValidator(
            CheckpointGate gate,
            CurrentViewer current,
            RefusalWording wording,
            Texts texts,
            Clock clock) {
        this.gate = gate;
        this.current = current;
        this.wording = wording;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature is OSWorkflow's
    public void validate(Map transientVars, Map args, PropertySet properties)
            throws InvalidInputException {
        Locale locale = current.find().map(Viewer::locale).orElse(Locale.ENGLISH);
        TransitionDecision decision;
        TransitionRequest request = null;
        try {
            request = new TransitionReading(transientVars, args, clock).by(viewer());
            decision = gate.ask(transientVars.get("issue"), request);
        } catch (RuntimeException failure) {
            throw notEvaluated(request, failure, locale);
        }
        if (decision instanceof TransitionDecision.Refused refused) {
            throw refusal(wording.lines(refused, locale));
        }
    }

    private Viewer viewer() {
        return current.find()
                .orElseThrow(() -> new IllegalStateException("a transition without a person"));
    }

    /**
     * The id stands in the log beside the cause, so that who is refused can ask for help with it.
     */
    private InvalidInputException notEvaluated(
            TransitionRequest request, RuntimeException failure, Locale locale) {
        String errorId = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Checkpoint could not be evaluated, error {}", errorId, failure);
        if (request != null) {
            gate.failed(request, errorId);
        }
        return refusal(List.of(texts.of("checkpoint.refused.error", locale, errorId)));
    }

    /** One error of Jira's for each line: pages show them one below the other, REST as a list. */
    private static InvalidInputException refusal(List<String> lines) {
        InvalidInputException refusal = new InvalidInputException();
        lines.forEach(refusal::addError);
        return refusal;
    }
}
