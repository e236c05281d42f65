package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.standard.Standard;
import org.jalon.domain.standard.StandardKey;
import org.jalon.domain.standard.Standards;
import org.jalon.plugin.persistence.row.StandardRow;
import org.jalon.plugin.persistence.row.StandardVersionRow;

import java.util.Arrays;
import java.util.Optional;

/** Standards in two tables; the versions of one are replaced as a whole. */
public final class ActiveObjectsStandards implements Standards {
    private final ActiveObjects activeObjects;
    private final StandardMapping mapping = new StandardMapping();

    public ActiveObjectsStandards(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Standard> by(StandardKey key) {
        return row(key).map(row -> mapping.standard(row, versions(key)));
    }

    @Override
    public void save(Standard standard) {
        row(standard.key())
                .ifPresentOrElse(
                        row -> {
                            row.setName(TextsColumn.of(standard.name()));
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        StandardRow.class, mapping.columns(standard).values()));
        activeObjects.deleteWithSQL(
                StandardVersionRow.class, "STANDARD_KEY = ?", standard.key().value());
        for (int order = 0; order < standard.versions().size(); order++) {
            activeObjects.create(
                    StandardVersionRow.class,
                    mapping.columns(standard.key(), order, standard.versions().get(order))
                            .values());
        }
    }

    private Optional<StandardRow> row(StandardKey key) {
        Query query = Query.select().where("STANDARD_KEY = ?", key.value());
        return Arrays.stream(activeObjects.find(StandardRow.class, query)).findFirst();
    }

    private StandardVersionRow[] versions(StandardKey key) {
        return activeObjects.find(
                StandardVersionRow.class,
                Query.select().where("STANDARD_KEY = ?", key.value()).order("SORT_ORDER"));
    }
}
