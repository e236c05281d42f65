package org.jalon.plugin.jira.workflow;

import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.plugin.viewer.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Says what is missing: the rule first, then a line for each criterion, then how to go on anyway.
 */
public final class RefusalWording {
    private final Texts texts;

    public RefusalWording(Texts texts) {
        this.texts = texts;
    }

    /** The lines in the order they are read. */
    List<String> lines(TransitionDecision.Refused refused, Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.of(refused.reason(), locale));
        refused.missing().forEach(criterion -> lines.add(line(criterion, locale)));
        refused.help().forEach(help -> lines.add(texts.of(help, locale)));
        return lines;
    }

    private String line(JudgedCriterion judged, Locale locale) {
        String key =
                judged.criterion().isCritical()
                        ? "checkpoint.refused.critical"
                        : "checkpoint.refused.criterion";
        Object nextStep = judged.finding().nextStep().map(Object.class::cast).orElse("");
        return texts.of(
                key,
                locale,
                judged.criterion().code(),
                judged.criterion().text(),
                judged.finding().reason(),
                nextStep,
                judged.criterion().owner());
    }
}
