package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.program.ProgramKey;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.view.SavedView;
import org.jalon.domain.view.SavedViews;
import org.jalon.plugin.persistence.row.SavedViewRow;

import java.util.Arrays;
import java.util.List;

/** Saved views, one row for a program, an owner and a name. */
public final class ActiveObjectsSavedViews implements SavedViews {
    private final ActiveObjects activeObjects;

    public ActiveObjectsSavedViews(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<SavedView> of(ProgramKey program) {
        Query query =
                Query.select().where("PROGRAM_KEY = ?", program.value()).order("VIEW_NAME, ID");
        return Arrays.stream(activeObjects.find(SavedViewRow.class, query))
                .map(ActiveObjectsSavedViews::view)
                .toList();
    }

    @Override
    public void put(SavedView view) {
        String key = key(view.program(), view.owner(), view.name());
        SavedViewRow[] known =
                activeObjects.find(SavedViewRow.class, Query.select().where("VIEW_KEY = ?", key));
        for (SavedViewRow row : known) {
            row.setQueryText(view.query());
            row.setShared(view.shared());
            row.save();
        }
        if (known.length == 0) {
            activeObjects.create(
                    SavedViewRow.class,
                    new Columns()
                            .with("VIEW_KEY", key)
                            .with("PROGRAM_KEY", view.program().value())
                            .with("OWNER_ID", view.owner().key())
                            .with("VIEW_NAME", view.name())
                            .with("QUERY_TEXT", view.query())
                            .with("SHARED", view.shared())
                            .values());
        }
    }

    @Override
    public void remove(ProgramKey program, ActorId owner, String name) {
        activeObjects.deleteWithSQL(SavedViewRow.class, "VIEW_KEY = ?", key(program, owner, name));
    }

    private static String key(ProgramKey program, ActorId owner, String name) {
        return RowKey.of(program.value(), owner.key(), name);
    }

    /** Some databases keep an empty text as none. */
    private static SavedView view(SavedViewRow row) {
        return new SavedView(
                new ProgramKey(row.getProgramKey()),
                new ActorId(row.getOwnerId()),
                row.getViewName(),
                row.getQueryText(),
                row.isShared());
    }
}
