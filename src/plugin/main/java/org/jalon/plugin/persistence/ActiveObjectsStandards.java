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
    private final KeptByRevision<Standard> kept = new KeptByRevision<>();

    public ActiveObjectsStandards(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<Standard> by(StandardKey key) {
        return row(key).map(
                        row ->
                                kept.of(
                                        key.value(),
                                        row.getRevision(),
                                        () -> mapping.standard(row, versions(key))));
    }

    /** Its own row last: who sees that sees the versions it belongs to. */
    @Override
    public void save(Standard standard) {
        replaceVersions(standard);
        row(standard.key())
                .ifPresentOrElse(
                        row -> {
                            row.setName(TextsColumn.of(standard.name()));
                            row.setRevision(KeptByRevision.fresh());
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        StandardRow.class,
                                        mapping.columns(standard)
                                                .with("REVISION", KeptByRevision.fresh())
                                                .values()));
    }

    private void replaceVersions(Standard standard) {
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
        return row(activeObjects, key);
    }

    /** The row whose revision also tells when its requirements were replaced. */
    static Optional<StandardRow> row(ActiveObjects activeObjects, StandardKey key) {
        Query query = Query.select().where("STANDARD_KEY = ?", key.value());
        return Arrays.stream(activeObjects.find(StandardRow.class, query)).findFirst();
    }

    private StandardVersionRow[] versions(StandardKey key) {
        return activeObjects.find(
                StandardVersionRow.class,
                Query.select().where("STANDARD_KEY = ?", key.value()).order("SORT_ORDER"));
    }
}
