package org.jalon.plugin.rest;

import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.view.DeclaredHistory;

import java.util.List;

/**
 * What a Business Unit says of its rollout.
 *
 * @param declared null when nothing is declared yet
 * @param earlier newest first
 */
public record DeclaredHistoryJson(
        String program, String bu, boolean mayDeclare, Declared declared, List<Declared> earlier) {

    /** One declared colour; the date is ISO, the colour a word. */
    public record Declared(String date, String colour, String sentence) {
        static Declared of(DeclaredColour colour) {
            return new Declared(
                    colour.date().toString(), Words.word(colour.colour()), colour.sentence());
        }
    }

    static DeclaredHistoryJson of(DeclaredHistory history) {
        return new DeclaredHistoryJson(
                history.rollout().program().value(),
                history.rollout().bu().value(),
                history.mayDeclare(),
                history.present().map(Declared::of).orElse(null),
                history.earlier().stream().map(Declared::of).toList());
    }
}
