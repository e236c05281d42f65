package org.jalon.domain.rollout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Refusal;
import org.jalon.domain.shared.Refused;
import org.junit.Test;

import java.time.LocalDate;

public class DeclarationTest {
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");

    private static void assertRefused(String colour, String sentence, String rule, Object... args) {
        Declaration declaration = new Declaration(colour, sentence);

        assertThatThrownBy(() -> declaration.on(DAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> {
                            assertThat(refused.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
                            assertThat(refused.refusal().rule()).isEqualTo(rule);
                            assertThat(refused.refusal().args()).containsExactly(args);
                        });
    }

    @Test
    public void eachOfTheThreeColoursIsDeclaredByItsName() {
        assertThat(new Declaration("green", "All is well.").on(DAY).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(new Declaration("amber", "All is well.").on(DAY).colour())
                .isEqualTo(Colour.AMBER);
        assertThat(new Declaration("red", "All is well.").on(DAY).colour()).isEqualTo(Colour.RED);
    }

    @Test
    public void noOtherColourIsKnown() {
        assertRefused("blue", "All is well.", Declaration.UNKNOWN_COLOUR, "blue");
        assertRefused("RED", "All is well.", Declaration.UNKNOWN_COLOUR, "RED");
        assertRefused(null, "All is well.", Declaration.UNKNOWN_COLOUR, "");
    }

    @Test
    public void aColourNeedsASentence() {
        assertRefused("green", null, Declaration.NO_SENTENCE);
        assertRefused("green", "", Declaration.NO_SENTENCE);
        assertRefused("green", " \t\n", Declaration.NO_SENTENCE);
    }

    @Test
    public void aSentenceHasItsLimit() {
        String longest = "x".repeat(255);

        assertThat(new Declaration("red", longest).on(DAY).sentence()).isEqualTo(longest);
        assertRefused("red", longest + "x", Declaration.SENTENCE_TOO_LONG, 256, 255);
    }

    @Test
    public void theSentenceStaysOnOneLine() {
        assertThat(new Declaration("red", " Data\r\nis\u0000late. ").on(DAY))
                .isEqualTo(new DeclaredColour(DAY, Colour.RED, "Data is late."));
    }
}
