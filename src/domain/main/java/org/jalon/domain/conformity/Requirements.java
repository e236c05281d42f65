package org.jalon.domain.conformity;

import org.jalon.domain.standard.StandardKey;

import java.util.List;

/** Port: what the versions of a Standard say of requirements, unique by version and code. */
public interface Requirements {
    /** All of them in the order they were saved in. */
    List<ChangedRequirement> of(StandardKey standard);

    /** Replaces all of the Standard by these; joins the running unit of work. */
    void saveAll(StandardKey standard, List<ChangedRequirement> changes);
}
