package org.jalon.domain.measure;

import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.shared.Colour;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * How far a milestone is from its baseline. Days are calendar days; bands count Mondays to Fridays,
 * public holidays being the matter of the Business Unit's calendar, which is not known yet.
 */
public final class MilestoneSlip {
    private static final long GREEN_WORKING_DAYS = 5;
    private static final long WORKING_DAYS_A_WEEK = 5;
    private static final long AMBER_WORKING_DAYS = 20;

    /** Actual, else forecast, minus baseline in days, late is positive; without forecast 0. */
    public long days(Milestone milestone) {
        return ChronoUnit.DAYS.between(milestone.baseline(), milestone.expected());
    }

    /** Whether it is open although it was expected before that day. */
    public boolean isLate(Milestone milestone, LocalDate asOf) {
        return !milestone.isAchieved() && milestone.expected().isBefore(asOf);
    }

    /**
     * Green up to 5 working days of slip, amber up to 20, red beyond and when it moves the go-live
     * (domain notes 3.2). What is achieved needs nobody's attention and is green; what should have
     * happened already and did not is red.
     */
    public Optional<Colour> colour(Milestone milestone, boolean goLive, LocalDate asOf) {
        if (milestone.isAchieved()) {
            return Optional.of(Colour.GREEN);
        }
        if (isLate(milestone, asOf)) {
            return Optional.of(Colour.RED);
        }
        long slip = workingDays(milestone.baseline(), milestone.expected());
        if (slip <= GREEN_WORKING_DAYS) {
            return Optional.of(Colour.GREEN);
        }
        return Optional.of(goLive || slip > AMBER_WORKING_DAYS ? Colour.RED : Colour.AMBER);
    }

    /** Mondays to Fridays after {@code from} up to and including {@code to}; 0 when not later. */
    static long workingDays(LocalDate from, LocalDate to) {
        if (!from.isBefore(to)) {
            return 0;
        }
        long weeks = ChronoUnit.WEEKS.between(from, to);
        return weeks * WORKING_DAYS_A_WEEK
                + from.plusWeeks(weeks)
                        .plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(MilestoneSlip::works)
                        .count();
    }

    private static boolean works(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
