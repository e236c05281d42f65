package org.jalon.plugin.rest;

import org.jalon.domain.history.Change;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.view.ProgramChanges;
import org.jalon.domain.view.RolloutFace;

import java.util.List;

/**
 * What changed in a program from a day on, in the reader's language.
 *
 * @param base the day with whose end it was compared
 */
public record ChangesJson(
        ProgramJson program,
        String asOf,
        String since,
        PastDayJson base,
        String until,
        List<Unit> businessUnits) {
    /** A Business Unit in which something changed, the most important first. */
    public record Unit(String bu, String name, int wave, String issueKey, List<Sentence> changes) {}

    /** One change: what sort, whether it is worse, better or neither, and how it is said. */
    public record Sentence(String kind, String sense, String text) {}

    static ChangesJson of(ProgramChanges changes, Words words) {
        return new ChangesJson(
                ProgramJson.of(changes.program(), words.locale()),
                changes.asOf().toString(),
                changes.since().toString(),
                PastDayJson.of(changes.base()),
                changes.until().toString(),
                changes.units().stream().map(unit -> unit(unit, words)).toList());
    }

    private static Unit unit(ProgramChanges.UnitChanges unit, Words words) {
        RolloutFace face = unit.face();
        return new Unit(
                face.bu().value(),
                face.name().in(words.locale()),
                face.wave(),
                face.issueKey().map(IssueKey::value).orElse(null),
                unit.changes().stream().map(change -> sentence(change, words)).toList());
    }

    private static Sentence sentence(Change change, Words words) {
        return new Sentence(
                Words.word(change.kind()),
                Words.word(change.sense()),
                words.texts().of(change.text(), words.locale()));
    }
}
