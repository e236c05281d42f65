package org.jalon.plugin.rest;

import org.jalon.domain.organisation.BusinessUnitCode;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The Business Units whose rollouts are to be moved, as they were sent. */
public record MovedUnitsJson(List<String> units) {

    static Set<BusinessUnitCode> units(String program, MovedUnitsJson sent) {
        return sent == null || sent.units() == null
                ? Set.of()
                : sent.units().stream()
                        .map(code -> Keys.businessUnit(program, code))
                        .collect(Collectors.toSet());
    }
}
