package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.rollout.DeclaredColour;
import org.jalon.domain.rollout.DeclaredColours;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.Colour;
import org.jalon.plugin.persistence.row.DeclaredColourRow;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Declared colours. What a program file says has one row for a rollout and a day, which a later
 * file finds again; what a person declares gets a row behind all rows of its day.
 */
public final class ActiveObjectsDeclaredColours implements DeclaredColours {
    private final ActiveObjects activeObjects;

    public ActiveObjectsDeclaredColours(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<DeclaredColour> of(RolloutId rollout) {
        return Arrays.stream(rows("ROLLOUT_KEY = ?", RowKey.of(rollout)))
                .map(ActiveObjectsDeclaredColours::colour)
                .toList();
    }

    @Override
    public Map<RolloutId, List<DeclaredColour>> of(ProgramKey program) {
        return Arrays.stream(rows("PROGRAM_KEY = ?", program.value()))
                .collect(
                        Collectors.groupingBy(
                                row -> RowKey.rollout(row.getRolloutKey()),
                                Collectors.mapping(
                                        ActiveObjectsDeclaredColours::colour,
                                        Collectors.toList())));
    }

    @Override
    public void declare(RolloutId rollout, DeclaredColour colour) {
        int known =
                activeObjects.count(
                        DeclaredColourRow.class,
                        Query.select()
                                .where(
                                        "ROLLOUT_KEY = ? AND DECLARED_ON = ?",
                                        RowKey.of(rollout),
                                        colour.date().toString()));
        // Of two writers that counted alike one violates the key, and repeats its transaction.
        create(
                rollout,
                colour,
                RowKey.of(
                        rollout.program().value(), rollout.bu().value(), colour.date(), known + 1));
    }

    @Override
    public void record(RolloutId rollout, DeclaredColour colour) {
        String key = RowKey.of(rollout.program().value(), rollout.bu().value(), colour.date());
        DeclaredColourRow[] known = rows("COLOUR_KEY = ?", key);
        for (DeclaredColourRow row : known) {
            row.setColour(colour.colour().name());
            row.setSentence(colour.sentence());
            row.save();
        }
        if (known.length == 0) {
            create(rollout, colour, key);
        }
    }

    private void create(RolloutId rollout, DeclaredColour colour, String key) {
        activeObjects.create(
                DeclaredColourRow.class,
                new Columns()
                        .with("COLOUR_KEY", key)
                        .with("PROGRAM_KEY", rollout.program().value())
                        .with("ROLLOUT_KEY", RowKey.of(rollout))
                        .with("DECLARED_ON", colour.date())
                        .with("COLOUR", colour.colour().name())
                        .with("SENTENCE", colour.sentence())
                        .values());
    }

    private DeclaredColourRow[] rows(String criterion, Object value) {
        return activeObjects.find(
                DeclaredColourRow.class,
                Query.select().where(criterion, value).order("DECLARED_ON, ID"));
    }

    private static DeclaredColour colour(DeclaredColourRow row) {
        return new DeclaredColour(
                LocalDate.parse(row.getDeclaredOn()),
                Colour.valueOf(row.getColour()),
                row.getSentence() == null ? "" : row.getSentence());
    }
}
