package org.jalon.domain.measure;

import org.jalon.domain.program.Program;
import org.jalon.domain.program.Programs;
import org.jalon.domain.rollout.CostField;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.ReportedCost;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.rollout.Rollouts;
import org.jalon.domain.rollout.ValueSourcesKept;
import org.jalon.domain.rollup.Fact;
import org.jalon.domain.rollup.Facts;
import org.jalon.domain.shared.BackgroundWork;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.NumberFields;
import org.jalon.domain.shared.StopRequest;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what rollouts have cost where a program has chosen a number field of Jira for it: what the
 * field holds in the rollout issue, its milestones and its linked issues, added up. The field says
 * what an issue has cost so far, so the sum is what the rollout has cost since its kick-off.
 */
public final class ReadCosts implements BackgroundWork {
    /** Its name in the timetable. */
    public static final String WORK = "read-costs";

    private final Programs programs;
    private final Rollouts rollouts;
    private final Facts facts;
    private final ValueSourcesKept sources;
    private final NumberFields fields;
    private final CostBook book;
    private final Clock clock;

    public ReadCosts(
            Programs programs,
            Rollouts rollouts,
            Facts facts,
            ValueSourcesKept sources,
            NumberFields fields,
            CostBook book,
            Clock clock) {
        this.programs = programs;
        this.rollouts = rollouts;
        this.facts = facts;
        this.sources = sources;
        this.fields = fields;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public void run(StopRequest stop) {
        programs.all().forEach(program -> of(program, program.statusDate(clock), stop));
    }

    /** What the rollouts of the program have cost at this moment, as the costs of that day. */
    public void of(Program program, LocalDate day, StopRequest stop) {
        sources.of(program.key())
                .cost()
                .ifPresent(
                        cost -> {
                            boolean known = fields.has(cost.field());
                            for (Rollout rollout : rollouts.of(program.key())) {
                                if (stop.isMade()) {
                                    return;
                                }
                                book.keep(
                                        rollout.id(),
                                        known ? read(rollout, cost, day) : Optional.empty());
                            }
                        });
    }

    /** Less than nothing is no cost. */
    private Optional<ReportedCost> read(Rollout rollout, CostField cost, LocalDate day) {
        return issues(rollout).stream()
                .flatMap(issue -> fields.value(cost.field(), issue).stream())
                .reduce(BigDecimal::add)
                .filter(sum -> sum.signum() >= 0)
                .map(sum -> ReportedCost.read(day, cost.inThousands(sum)));
    }

    private Set<JiraIssueId> issues(Rollout rollout) {
        Set<JiraIssueId> issues = new LinkedHashSet<>();
        issues.add(rollout.issue());
        rollout.milestones().stream().map(Milestone::issue).forEach(issues::add);
        facts.of(rollout.id()).stream().map(Fact::issue).forEach(issues::add);
        return issues;
    }
}
