package org.jalon.domain.exchange;

import org.jalon.domain.program.PlannedMilestone;
import org.jalon.domain.rollout.Milestone;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.IssueReading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads which issue each milestone of a rollout is; the dates come from the issue, not the file.
 */
final class MilestoneIssueReader {
    private final FilePlan plan;
    private final JiraReferences jira;

    MilestoneIssueReader(FilePlan plan, JiraReferences jira) {
        this.plan = plan;
        this.jira = jira;
    }

    /** The rollout's milestones in the order of the plan; every one of the plan has to be there. */
    List<Milestone> read(Fields rollout, Optional<LocalDate> kickoff, Optional<RolloutId> id) {
        Optional<Field> list = rollout.required("milestones");
        Map<String, IssueReading> issues = new HashMap<>();
        KnownCodes given = new KnownCodes();
        for (Field element : list.flatMap(Field::asList).orElse(List.of())) {
            element.asFields().ifPresent(fields -> read(fields, given, issues, id));
        }
        for (String code : plan.milestoneCodes().all()) {
            if (list.isPresent() && !given.all().contains(code)) {
                list.get().wrong("exchange.milestone-missing", code);
            }
        }
        List<Milestone> milestones = new ArrayList<>();
        for (PlannedMilestone planned : plan.milestones()) {
            IssueReading issue = issues.get(planned.code().value());
            if (issue != null && kickoff.isPresent()) {
                milestones.add(milestone(planned, issue, kickoff.get()));
            }
        }
        return milestones;
    }

    private void read(
            Fields fields,
            KnownCodes given,
            Map<String, IssueReading> issues,
            Optional<RolloutId> id) {
        Optional<String> code =
                fields.required(
                        "code",
                        field -> {
                            Optional<String> known = plan.milestoneCodes().refer(field);
                            return known.isEmpty() ? known : given.introduce(field);
                        });
        Optional<IssueReading> issue =
                fields.required("issue", field -> jira.issue(field, plan.project(), id));
        fields.noOthers();
        if (code.isPresent() && issue.isPresent()) {
            issues.put(code.get(), issue.get());
        }
    }

    private Milestone milestone(PlannedMilestone planned, IssueReading issue, LocalDate kickoff) {
        return new Milestone(
                planned.code(),
                issue.id(),
                kickoff.plusWeeks(planned.week()),
                issue.due(),
                issue.resolved().map(at -> LocalDate.ofInstant(at, plan.zone())),
                Optional.of(LocalDate.ofInstant(issue.updated(), plan.zone())));
    }
}
