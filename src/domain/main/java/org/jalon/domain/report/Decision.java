package org.jalon.domain.report;

import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.shared.Message;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The decision that is asked.
 *
 * @param question as a sentence to be
 * @param due the day it is due; {@code dueInDays} from the status date, negative when overdue; both
 *     empty when the rollout has no such milestone
 * @param taken whether the checkpoint was passed already
 * @param by the roles that decide
 * @param consequence what happens without it
 */
public record Decision(
        Message question,
        Optional<LocalDate> due,
        Optional<Long> dueInDays,
        boolean taken,
        List<LocalizedText> by,
        LocalizedText consequence) {
    public Decision {
        by = List.copyOf(by);
    }
}
