package org.jalon.domain.view;

import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.shared.LocalizedText;

import java.time.LocalDate;

/**
 * A requirement that is waived for a rollout, or was.
 *
 * @param daysLeft until the waiver's last day; negative when that is over, a nonconformity
 * @param ageDays since it was assessed so
 */
public record WaivedLine(
        RolloutFace face,
        RequirementCode requirement,
        LocalizedText text,
        LocalDate until,
        long daysLeft,
        long ageDays) {}
