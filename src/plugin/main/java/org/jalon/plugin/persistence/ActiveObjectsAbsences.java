package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.receipt.Absence;
import org.jalon.domain.receipt.Absences;
import org.jalon.plugin.persistence.row.PresenceRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The last trace of the add-on in one row, and one row for each time it was not there. */
public final class ActiveObjectsAbsences implements Absences {
    private static final String LAST = "last";

    private final ActiveObjects activeObjects;

    public ActiveObjectsAbsences(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Instant> lastSeen() {
        return row(LAST).map(row -> Instant.ofEpochMilli(row.getSeenAt()));
    }

    @Override
    public void seen(Instant now) {
        row(LAST)
                .ifPresentOrElse(
                        row -> {
                            row.setSeenAt(now.toEpochMilli());
                            row.save();
                        },
                        () -> create(new Columns().with("PRESENCE_KEY", LAST), now));
    }

    @Override
    public void add(Absence absence) {
        String key = Long.toString(absence.from().toEpochMilli());
        if (row(key).isEmpty()) {
            create(
                    new Columns()
                            .with("PRESENCE_KEY", key)
                            .with("ABSENT_FROM", absence.from().toEpochMilli()),
                    absence.to());
        }
    }

    @Override
    public List<Absence> since(Instant moment) {
        Query query =
                Query.select()
                        .where("ABSENT_FROM IS NOT NULL AND SEEN_AT >= ?", moment.toEpochMilli())
                        .order("SEEN_AT");
        return Arrays.stream(activeObjects.find(PresenceRow.class, query))
                .map(
                        row ->
                                new Absence(
                                        Instant.ofEpochMilli(row.getAbsentFrom()),
                                        Instant.ofEpochMilli(row.getSeenAt())))
                .toList();
    }

    private void create(Columns columns, Instant seen) {
        activeObjects.create(
                PresenceRow.class, columns.with("SEEN_AT", seen.toEpochMilli()).values());
    }

    private Optional<PresenceRow> row(String key) {
        Query query = Query.select().where("PRESENCE_KEY = ?", key);
        return Arrays.stream(activeObjects.find(PresenceRow.class, query)).findFirst();
    }
}
