package org.jalon.plugin.viewer;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

public class TextsTest {
    private final Texts texts = new Texts(new TextsOfTheJar());

    @Test
    public void aMessageSaysItsTextsAndDaysInTheReadersLanguage() {
        LocalizedText milestone =
                new LocalizedText(Map.of("en", "Go-live", "fr", "Mise en service"));
        Message message =
                Message.of("report.change.forecast-given", milestone, LocalDate.of(2027, 1, 18));

        assertThat(texts.of(message, Locale.ENGLISH))
                .isEqualTo("Go-live is forecast for Jan 18, 2027");
        assertThat(texts.of(message, Locale.FRENCH))
                .isEqualTo("Mise en service prévu pour le 18 janv. 2027");
    }

    @Test
    public void aMessageInsideAMessageIsSaidFirst() {
        Message inner = Message.of("checkpoint.rule.all-met");
        Message outer =
                Message.of("report.change.attempt-confirmed", LocalizedText.english("CP1"), inner);

        assertThat(texts.of(outer, Locale.ENGLISH))
                .isEqualTo("CP1 passed. All mandatory criteria are met.");
    }

    @Test
    public void bracesInWhatSomebodyWroteStayAsTheyAre() {
        Message message = Message.of("report.change.declared-red", "{0} isn't {1}");

        assertThat(texts.of(message, Locale.ENGLISH)).isEqualTo("Declared red: {0} isn't {1}");
    }
}
