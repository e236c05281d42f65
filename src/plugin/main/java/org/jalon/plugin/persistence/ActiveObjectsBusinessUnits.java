package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.BusinessUnits;
import org.jalon.plugin.persistence.row.BusinessUnitRow;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Business Units, one row each. */
public final class ActiveObjectsBusinessUnits implements BusinessUnits {
    private final ActiveObjects activeObjects;
    private final BusinessUnitMapping mapping = new BusinessUnitMapping();

    public ActiveObjectsBusinessUnits(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public Optional<BusinessUnit> by(BusinessUnitCode code) {
        return row(code).map(mapping::businessUnit);
    }

    @Override
    public List<BusinessUnit> all() {
        Query byCode = Query.select().order("CODE");
        return Arrays.stream(activeObjects.find(BusinessUnitRow.class, byCode))
                .map(mapping::businessUnit)
                .toList();
    }

    @Override
    public void save(BusinessUnit unit) {
        row(unit.code())
                .ifPresentOrElse(
                        row -> {
                            mapping.update(row, unit);
                            row.save();
                        },
                        () ->
                                activeObjects.create(
                                        BusinessUnitRow.class, mapping.columns(unit).values()));
    }

    private Optional<BusinessUnitRow> row(BusinessUnitCode code) {
        Query query = Query.select().where("CODE = ?", code.value());
        return Arrays.stream(activeObjects.find(BusinessUnitRow.class, query)).findFirst();
    }
}
