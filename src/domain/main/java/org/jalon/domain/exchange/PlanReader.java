package org.jalon.domain.exchange;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.program.Workstream;
import org.jalon.domain.program.WorkstreamCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads workstreams and milestones. */
final class PlanReader {
    private static final int LONGEST_PLAN_IN_WEEKS = 520;
    private static final int ALL = 100;

    private final KnownCodes workstreamCodes = new KnownCodes();
    private final KnownCodes milestoneCodes = new KnownCodes();

    /** The codes of the milestones, once they were read. */
    KnownCodes milestoneCodes() {
        return milestoneCodes;
    }

    /** The codes of the workstreams, once they were read. */
    KnownCodes workstreamCodes() {
        return workstreamCodes;
    }

    List<Workstream> workstreams(List<Field> elements) {
        List<Workstream> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::workstream).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Workstream> workstream(Fields fields) {
        var code = fields.required("code", workstreamCodes::introduce);
        var name = fields.required("name", Field::asLocalized);
        fields.noOthers();
        return code.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Workstream(new WorkstreamCode(code.get()), name.get()));
    }

    /** The milestones, and what is wrong with all of them together. */
    List<PlannedMilestone> milestones(Field list) {
        List<Field> elements = list.asList().orElse(List.of());
        List<PlannedMilestone> found = new ArrayList<>();
        int week = 0;
        for (Field element : elements) {
            Optional<PlannedMilestone> read = element.asFields().flatMap(this::milestone);
            if (read.isPresent() && read.get().week() < week) {
                element.wrong("exchange.week-falls", read.get().week(), week);
            }
            week = read.map(PlannedMilestone::week).orElse(week);
            read.ifPresent(found::add);
        }
        if (found.size() == elements.size()) {
            checkTogether(list, found);
        }
        return found;
    }

    private static void checkTogether(Field list, List<PlannedMilestone> milestones) {
        int weights = milestones.stream().mapToInt(PlannedMilestone::weight).sum();
        if (weights != ALL) {
            list.wrong("exchange.weights", weights);
        }
        long goLives = milestones.stream().filter(PlannedMilestone::goLive).count();
        if (goLives != 1) {
            list.wrong("exchange.not-one-go-live", goLives);
        }
    }

    private Optional<PlannedMilestone> milestone(Fields fields) {
        var code = fields.required("code", milestoneCodes::introduce);
        var name = fields.required("name", Field::asLocalized);
        var week = fields.required("week", field -> field.asWhole(0, LONGEST_PLAN_IN_WEEKS));
        var weight = fields.required("weight", field -> field.asWhole(0, ALL));
        var goLive = fields.optional("goLive", Field::asBoolean);
        fields.noOthers();
        if (code.isEmpty() || name.isEmpty() || week.isEmpty() || weight.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlannedMilestone(
                        new MilestoneCode(code.get()),
                        name.get(),
                        week.get(),
                        weight.get(),
                        goLive.orElse(false)));
    }
}
