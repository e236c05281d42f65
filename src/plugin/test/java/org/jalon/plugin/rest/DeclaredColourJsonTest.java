package org.jalon.plugin.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.rollout.Declaration;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.view.DeclaredHistory;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

public class DeclaredColourJsonTest {
    private static final RolloutId FRANCE = RolloutId.of("XBP", "FR");

    @Test
    public void theHistoryIsWrittenWithIsoDaysAndColoursAsWords() {
        DeclaredColour now =
                new DeclaredColour(LocalDate.parse("2026-11-20"), Colour.AMBER, "It slips.");
        DeclaredColour then =
                new DeclaredColour(LocalDate.parse("2026-11-02"), Colour.GREEN, "It is well.");

        DeclaredHistoryJson json =
                DeclaredHistoryJson.of(
                        new DeclaredHistory(FRANCE, true, Optional.of(now), List.of(then)));

        assertThat(json)
                .isEqualTo(
                        new DeclaredHistoryJson(
                                "XBP",
                                "FR",
                                true,
                                new DeclaredHistoryJson.Declared(
                                        "2026-11-20", "amber", "It slips."),
                                List.of(
                                        new DeclaredHistoryJson.Declared(
                                                "2026-11-02", "green", "It is well."))));
    }

    @Test
    public void whereNothingIsDeclaredThereIsNull() {
        DeclaredHistoryJson json =
                DeclaredHistoryJson.of(
                        new DeclaredHistory(FRANCE, false, Optional.empty(), List.of()));

        assertThat(json.declared()).isNull();
        assertThat(json.mayDeclare()).isFalse();
        assertThat(json.earlier()).isEmpty();
    }

    @Test
    public void whatWasSentGoesToTheRuleAsItIsAndNothingAsEmptyTexts() {
        assertThat(DeclarationJson.declaration(new DeclarationJson("red", "Late.")))
                .isEqualTo(new Declaration("red", "Late."));
        assertThat(DeclarationJson.declaration(new DeclarationJson(null, null)))
                .isEqualTo(new Declaration("", ""));
        assertThat(DeclarationJson.declaration(null)).isEqualTo(new Declaration("", ""));
    }
}
