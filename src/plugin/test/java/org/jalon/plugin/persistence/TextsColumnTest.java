package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.util.List;
import java.util.Map;

public class TextsColumnTest {
    private static final LocalizedText PLAIN =
            new LocalizedText(Map.of("en", "Go-live", "fr", "Mise en service"));
    private static final LocalizedText TRICKY =
            new LocalizedText(Map.of("en", "a=b\nc\\n \\ \r", "fr", "été"));

    @Test
    public void readsAsOneLineForEachLanguage() {
        assertThat(TextsColumn.of(PLAIN)).isEqualTo("en=Go-live\nfr=Mise en service");
    }

    @Test
    public void whatIsWrittenIsReadAgain() {
        assertThat(TextsColumn.text(TextsColumn.of(PLAIN))).isEqualTo(PLAIN);
        assertThat(TextsColumn.text(TextsColumn.of(TRICKY))).isEqualTo(TRICKY);
    }

    @Test
    public void aListIsReadAgainInItsOrderAndAnEmptyOneAsEmpty() {
        List<LocalizedText> texts = List.of(PLAIN, TRICKY, PLAIN);

        assertThat(TextsColumn.texts(TextsColumn.of(texts))).isEqualTo(texts);
        assertThat(TextsColumn.texts(TextsColumn.of(List.of()))).isEmpty();
        // Oracle makes a null of an empty text.
        assertThat(TextsColumn.texts(null)).isEmpty();
    }
}
