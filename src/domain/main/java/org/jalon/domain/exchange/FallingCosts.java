package org.jalon.domain.exchange;

import org.jalon.domain.rollout.HandReport;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.RolloutId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What a rollout cost since its kick-off never falls. Where it does, somebody most likely gave what
 * each month cost (trap T2), which would make every cost figure wrong.
 */
final class FallingCosts {
    private FallingCosts() {}

    /** Notes each line whose cost is less than one of an earlier day, here or reported before. */
    static void check(
            List<HandEntry> entries,
            Map<RolloutId, HandReport> before,
            List<String> columns,
            ImportErrors errors) {
        Map<RolloutId, NavigableMap<LocalDate, ReportedCost>> known = new HashMap<>();
        for (HandEntry entry : entries) {
            if (entry instanceof HandEntry.Cost cost) {
                known.computeIfAbsent(cost.rollout(), id -> costs(before.get(id)))
                        .put(cost.asOf(), cost.told());
            }
        }
        for (HandEntry entry : entries) {
            if (entry instanceof HandEntry.Cost cost) {
                check(cost, known.get(cost.rollout()), columns, errors);
            }
        }
    }

    private static NavigableMap<LocalDate, ReportedCost> costs(HandReport before) {
        NavigableMap<LocalDate, ReportedCost> costs = new TreeMap<>();
        if (before != null) {
            before.costsByHand().forEach(told -> costs.put(told.asOf(), told));
        }
        return costs;
    }

    private static void check(
            HandEntry.Cost cost,
            NavigableMap<LocalDate, ReportedCost> known,
            List<String> columns,
            ImportErrors errors) {
        Map.Entry<LocalDate, ReportedCost> earlier = known.lowerEntry(cost.asOf());
        Map.Entry<LocalDate, ReportedCost> later = known.higherEntry(cost.asOf());
        if (earlier != null && isLess(cost.told(), earlier.getValue())) {
            fell(cost.line(), cost.told(), earlier.getValue(), columns, errors);
        } else if (later != null && isLess(later.getValue(), cost.told())) {
            fell(cost.line(), later.getValue(), cost.told(), columns, errors);
        }
    }

    private static boolean isLess(ReportedCost one, ReportedCost other) {
        return one.cumulative().compareTo(other.cumulative()) < 0;
    }

    private static void fell(
            int line,
            ReportedCost later,
            ReportedCost earlier,
            List<String> columns,
            ImportErrors errors) {
        errors.add(
                new Location(line, columns.indexOf(HandReportReader.COST) + 1),
                HandReportReader.COST,
                "exchange.hand.cost-falls",
                later.cumulative(),
                later.asOf(),
                earlier.cumulative(),
                earlier.asOf());
    }
}
