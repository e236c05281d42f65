package org.jalon.domain.view;

import org.jalon.domain.exemption.ExceptionState;
import org.jalon.domain.exemption.RecordedException;

/**
 * An exception on the program's page.
 *
 * @param daysLeft until its last day; negative when that is over
 * @param ageDays since it was asked for
 */
public record ExceptionLine(
        RecordedException exception,
        RolloutFace face,
        ExceptionState state,
        long daysLeft,
        long ageDays) {}
