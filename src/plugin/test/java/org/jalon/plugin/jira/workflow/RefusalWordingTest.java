package org.jalon.plugin.jira.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionState;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.Finding;
import org.jalon.domain.checkpoint.JudgedCriterion;
import org.jalon.domain.checkpoint.TransitionDecision;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;
import org.jalon.plugin.viewer.Texts;
import org.jalon.plugin.viewer.TextsOfTheJar;
import org.junit.Test;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

public class RefusalWordingTest {
    private static final LocalizedText MAIL_LOG =
            new LocalizedText(Map.of("en", "mail log", "fr", "journal d’envoi"));
    private static final Message RULE = Message.of("checkpoint.rule.critical-missing");

    private final RefusalWording wording = new RefusalWording(new Texts(new TextsOfTheJar()));

    @Test
    public void saysTheRuleThenWhatIsMissingWhyWhatToDoAndWhoHelps() {
        assertThat(lines(notice(false), Locale.ENGLISH))
                .containsExactly(
                        "A critical criterion is not met, so the checkpoint holds.",
                        "CP4-3 Customer notice sent (critical): Evidence is missing: mail log."
                                + " What to do: Record dated evidence: mail log."
                                + " Who can help: Marketing.");
    }

    @Test
    public void saysItInTheReadersLanguage() {
        assertThat(lines(notice(false), Locale.FRENCH).get(1))
                .contains("Avis aux clients envoyé", "journal d’envoi", "Qui peut aider");
    }

    @Test
    public void callsOnlyCriticalCriteriaCritical() {
        assertThat(lines(notice(true), Locale.ENGLISH).get(1)).doesNotContain("critical");
    }

    @Test
    public void endsWithHowToGoOnAllTheSame() {
        TransitionDecision.Refused refused =
                new TransitionDecision.Refused(
                        RULE, List.of(), List.of(Message.of("checkpoint.help.explain")));

        assertThat(wording.lines(refused, Locale.ENGLISH).get(1)).contains("comment");
    }

    private List<String> lines(JudgedCriterion missing, Locale locale) {
        return wording.lines(
                new TransitionDecision.Refused(RULE, List.of(missing), List.of()), locale);
    }

    private static JudgedCriterion notice(boolean waivable) {
        Criterion criterion =
                new Criterion(
                        new CriterionCode("CP4-3"),
                        new LocalizedText(
                                Map.of(
                                        "en",
                                        "Customer notice sent",
                                        "fr",
                                        "Avis aux clients envoyé")),
                        new EvidenceRecorded(MAIL_LOG, OptionalInt.empty()),
                        true,
                        waivable,
                        Binding.ENFORCED,
                        LocalizedText.english("Marketing"));
        return new JudgedCriterion(
                criterion,
                new Finding(
                        CriterionState.UNMET,
                        Message.of("checkpoint.evidence.missing", MAIL_LOG),
                        Optional.of(Message.of("checkpoint.evidence.provide", MAIL_LOG)),
                        Optional.empty()));
    }
}
