package org.jalon.domain.view;

import org.jalon.domain.exemption.RecordedException;

import java.time.LocalDate;
import java.util.List;

/**
 * What a Business Unit can't meet of the Standard, and what the viewer may do about that.
 *
 * @param all those about requirements, newest first
 * @param excepts say that something can't be met; who may do so assesses as well
 * @param explains say why one goes ahead anyway
 * @param approves approve exceptions
 * @param today the day they are looked at
 */
public record RequirementExceptions(
        List<RecordedException> all,
        boolean excepts,
        boolean explains,
        boolean approves,
        LocalDate today) {
    public RequirementExceptions {
        all = List.copyOf(all);
    }
}
