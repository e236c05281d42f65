package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.method.KeptMethods;
import org.jalon.domain.method.MethodCode;
import org.jalon.plugin.persistence.row.KeptMethodRow;

import java.util.Arrays;
import java.util.List;

/** The methods a PMO keeps, each a file in a row. */
public final class ActiveObjectsKeptMethods implements KeptMethods {
    private final ActiveObjects activeObjects;

    public ActiveObjectsKeptMethods(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public List<String> texts() {
        Query byCode = Query.select().order("METHOD_CODE");
        return Arrays.stream(activeObjects.find(KeptMethodRow.class, byCode))
                .map(KeptMethodRow::getFileText)
                .toList();
    }

    @Override
    public void save(MethodCode code, String text) {
        Query query = Query.select().where("METHOD_CODE = ?", code.value());
        KeptMethodRow[] rows = activeObjects.find(KeptMethodRow.class, query);
        if (rows.length == 0) {
            activeObjects.create(
                    KeptMethodRow.class,
                    new Columns()
                            .with("METHOD_CODE", code.value())
                            .with("FILE_TEXT", text)
                            .values());
            return;
        }
        rows[0].setFileText(text);
        rows[0].save();
    }

    @Override
    public void remove(MethodCode code) {
        activeObjects.deleteWithSQL(KeptMethodRow.class, "METHOD_CODE = ?", code.value());
    }
}
