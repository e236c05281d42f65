package org.jalon.domain.organisation;

import java.util.List;
import java.util.Optional;

/** Port: the Business Units of the group, unique by code. */
public interface BusinessUnits {
    Optional<BusinessUnit> by(BusinessUnitCode code);

    List<BusinessUnit> all();

    /** Adds the unit or replaces the one of the same code; joins the running unit of work. */
    void save(BusinessUnit unit);
}
