package org.jalon.domain.rollout;

import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.Refused;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** A colour and a sentence as somebody sent them, before anybody looked at them. */
public record Declaration(String colour, String sentence) {
    public static final String UNKNOWN_COLOUR = "rollout.colour.unknown";
    public static final String NO_SENTENCE = "rollout.colour.no-sentence";
    public static final String SENTENCE_TOO_LONG = "rollout.colour.sentence-too-long";

    /** So that a sentence fits on a row of a report. */
    public static final int LONGEST_SENTENCE = 255;

    /** Missing texts count as empty ones. */
    public Declaration {
        colour = colour == null ? "" : colour.strip();
        sentence = sentence == null ? "" : onOneLine(sentence);
    }

    /** What is declared as of that day, or {@link Refused} with the rule that is broken. */
    public DeclaredColour on(LocalDate day) {
        if (sentence.isEmpty()) {
            throw Refused.invalid(NO_SENTENCE);
        }
        if (sentence.length() > LONGEST_SENTENCE) {
            throw Refused.invalid(SENTENCE_TOO_LONG, sentence.length(), LONGEST_SENTENCE);
        }
        return new DeclaredColour(day, known(), sentence);
    }

    private Colour known() {
        return Arrays.stream(Colour.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(colour))
                .findFirst()
                .orElseThrow(() -> Refused.invalid(UNKNOWN_COLOUR, colour));
    }

    /** Line breaks and other invisible characters would tear a row of a report apart. */
    private static String onOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }
}
