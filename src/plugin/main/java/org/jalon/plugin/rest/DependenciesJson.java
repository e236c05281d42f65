package org.jalon.plugin.rest;

import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.LocalizedText;
import org.jalon.domain.view.DependencyCycle;
import org.jalon.domain.view.DependencyLine;
import org.jalon.domain.view.ProgramDependencies;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who waits for whom, what is latest first.
 *
 * @param withheld how many more there are that the viewer may not see
 * @param complete whether all were looked for
 */
public record DependenciesJson(
        ProgramJson program,
        String asOf,
        List<Line> dependencies,
        List<Cycle> cycles,
        int withheld,
        boolean complete) {

    /** One dependency; a day that nobody said is null. */
    public record Line(End waiting, End blocker, String neededBy, String forecast, long daysLate) {}

    /** An issue where it counts; without a Business Unit the name is the project's key. */
    public record End(String bu, String name, String milestone, String key, String summary) {}

    /** Units in a circle; issues only when these wait for each other, so that none can be done. */
    public record Cycle(List<String> units, List<String> issues) {}

    static DependenciesJson of(ProgramDependencies found, Words words) {
        Locale locale = words.locale();
        return new DependenciesJson(
                ProgramJson.of(found.program(), locale),
                found.asOf().toString(),
                found.lines().stream().map(line -> line(line, locale)).toList(),
                found.cycles().stream().map(cycle -> cycle(cycle, locale)).toList(),
                found.withheld(),
                found.complete());
    }

    private static Line line(DependencyLine line, Locale locale) {
        return new Line(
                end(
                        line.dependency().waiting(),
                        Optional.of(line.dependency().at()),
                        line.waiting(),
                        locale),
                end(line.dependency().blocker(), line.dependency().from(), line.from(), locale),
                Words.day(line.neededBy()),
                Words.day(line.forecast()),
                line.daysLate());
    }

    private static End end(
            IssueReading issue, Optional<Fact> at, LocalizedText name, Locale locale) {
        return new End(
                at.map(fact -> fact.rollout().bu().value()).orElse(null),
                name.in(locale),
                at.flatMap(Fact::milestone).map(MilestoneCode::value).orElse(null),
                issue.key().value(),
                issue.summary());
    }

    private static Cycle cycle(DependencyCycle cycle, Locale locale) {
        return new Cycle(
                cycle.units().stream().map(unit -> unit.in(locale)).toList(),
                cycle.issues().stream().map(IssueKey::value).toList());
    }
}
