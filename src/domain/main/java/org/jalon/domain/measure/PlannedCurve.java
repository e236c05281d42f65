package org.jalon.domain.measure;

import org.jalon.domain.program.PlannedMilestone;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * How much should be earned by when: a line through points, value growing evenly between them.
 *
 * <p>Before the first point nothing is planned; after the last, all is. Between two milestones
 * value accrues linearly, so that partial credit for a milestone in work compares with a partial
 * plan (domain notes, trap T14).
 */
public final class PlannedCurve {
    /** A point of the curve: at this time this much is planned in total. */
    public record Point(double time, double total) {}

    private final List<Point> points;

    private PlannedCurve(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /**
     * The curve through these points.
     *
     * @throws IllegalArgumentException when time does not rise or the total falls
     */
    public static PlannedCurve through(List<Point> points) {
        for (int i = 1; i < points.size(); i++) {
            if (points.get(i).time() <= points.get(i - 1).time()
                    || points.get(i).total() < points.get(i - 1).total()) {
                throw new IllegalArgumentException("not a curve: " + points);
            }
        }
        return new PlannedCurve(points);
    }

    /** The totals at the ends of periods 0, 1, 2 and so on. */
    public static PlannedCurve ofTotals(double... totals) {
        List<Point> points = new ArrayList<>();
        for (int period = 0; period < totals.length; period++) {
            points.add(new Point(period, totals[period]));
        }
        return through(points);
    }

    /**
     * Percent of the budget over weeks since kick-off; what is planned for week 0 is due at once.
     */
    public static PlannedCurve of(List<PlannedMilestone> milestones) {
        NavigableMap<Integer, Integer> byWeek = new TreeMap<>();
        byWeek.put(0, 0);
        milestones.forEach(m -> byWeek.merge(m.week(), m.weight(), Integer::sum));
        List<Point> points = new ArrayList<>();
        int total = 0;
        for (var week : byWeek.entrySet()) {
            total += week.getValue();
            points.add(new Point(week.getKey(), total));
        }
        return through(points);
    }

    /** Nothing is planned. */
    public boolean isEmpty() {
        return points.isEmpty() || total() == 0;
    }

    /** What is planned altogether (BAC of the curve). */
    public double total() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).total();
    }

    /** When all is planned to be earned (PD). */
    public double duration() {
        return points.isEmpty() ? 0 : points.get(points.size() - 1).time();
    }

    /** What is planned to be earned by that time (PV). */
    public double at(double time) {
        if (points.isEmpty() || time < points.get(0).time()) {
            return 0;
        }
        Point before = points.get(0);
        for (Point after : points) {
            if (time < after.time()) {
                double share = (time - before.time()) / (after.time() - before.time());
                return before.total() + share * (after.total() - before.total());
            }
            before = after;
        }
        return total();
    }

    /**
     * The time by which that much was planned to be earned (ES, earned schedule: C + (EV - PV_C) /
     * (PV_C+1 - PV_C)). Nothing earned is time 0, everything is the duration; where the plan stands
     * still, the end of the standstill.
     */
    public double timeOf(double earned) {
        if (earned <= 0) {
            return 0;
        }
        Point before = new Point(0, 0);
        for (Point after : points) {
            if (earned < after.total()) {
                double rise = after.total() - before.total();
                return before.time()
                        + (earned - before.total()) / rise * (after.time() - before.time());
            }
            before = after;
        }
        return duration();
    }
}
