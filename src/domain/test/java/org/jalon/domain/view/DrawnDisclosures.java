package org.jalon.domain.view;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.organisation.Disclosure;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.program.ProgramRole;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.sample.SampleStandard;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraProjectId;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Random permissions, leads, roles and disclosures, in a house where every unit has something to
 * hide.
 */
final class DrawnDisclosures {
    private static final LocalDate LAST_WEEK = SampleProgram.STATUS_DATE.minusDays(3);

    private final House house;
    private final Random random = new Random(3);

    DrawnDisclosures(House house) {
        this.house = house;
    }

    /** Every unit has issues that are recent, blocked across units, and without a milestone. */
    static void fill(House house, SampleProgram sample) {
        SampleStandard.assessIn(sample);
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(Binding.ENFORCED)));
        List<String> units =
                house.plans.units().all().stream().map(unit -> unit.code().value()).toList();
        for (int i = 0; i < units.size(); i++) {
            String bu = units.get(i);
            String other = units.get((i + 1) % units.size());
            IssueReading waiting = house.jira.issue(bu + "-901");
            house.jira.link(waiting.id(), sample.milestoneIssue(bu, "M06"));
            IssueReading blocker = house.jira.issue(other + "-902");
            house.jira.link(blocker.id(), sample.milestoneIssue(other, "M05"));
            house.jira.block(blocker.id(), waiting.id());
            IssueReading resolved = house.jira.issue(bu + "-903");
            house.jira.put(Readings.in(resolved, "5", IssueState.DONE, Optional.of(LAST_WEEK)));
            house.jira.link(resolved.id(), sample.milestoneIssue(bu, "M07"));
            IssueReading stray = house.jira.issue(bu + "-904");
            house.jira.link(stray.id(), sample.rollout(bu).issue());
            IssueReading risk = house.jira.issue(bu + "-905");
            house.jira.put(
                    Readings.typed(
                            Readings.with(risk, Optional.of(LAST_WEEK), 1, LAST_WEEK), "10001"));
            house.jira.link(risk.id(), sample.rollout(bu).issue());
            List.of(waiting, blocker, resolved, stray, risk)
                    .forEach(issue -> house.follow.changed(issue.id()));
        }
    }

    /** Draws anew for everybody; the answer is which units are closed to this viewer. */
    Set<BusinessUnitCode> closedTo(ActorId viewer) {
        boolean admin = random.nextInt(8) == 0;
        house.assigned.replace(
                SampleProgram.KEY, ProgramRole.ADMIN, admin ? Set.of(viewer) : Set.of());
        Set<BusinessUnitCode> closed = new HashSet<>();
        for (BusinessUnit unit : house.plans.units().all()) {
            if (isClosed(unit, viewer) && !admin) {
                closed.add(unit.code());
            }
        }
        return closed;
    }

    /** Draws what one unit discloses and who belongs to it; says whether it is closed to them. */
    private boolean isClosed(BusinessUnit unit, ActorId viewer) {
        Disclosure disclosure = Disclosure.values()[random.nextInt(3)];
        boolean lead = random.nextInt(6) == 0;
        JiraProjectId own = house.jira.project(unit.code().value());
        JiraProjectId second = house.jira.project(unit.code().value() + "X");
        List<JiraProjectId> projects =
                List.of(List.<JiraProjectId>of(), List.of(own), List.of(own, second))
                        .get(random.nextInt(3));
        boolean hidesOwn = random.nextInt(2) == 0;
        boolean hidesSecond = random.nextInt(2) == 0;
        if (hidesOwn) {
            house.jira.hide(viewer, own);
        }
        if (hidesSecond) {
            house.jira.hide(viewer, second);
        }
        house.plans
                .units()
                .save(
                        new BusinessUnit(
                                unit.code(),
                                unit.name(),
                                unit.country(),
                                projects,
                                new UnitProfile(
                                        lead ? Optional.of(viewer) : Optional.empty(),
                                        Optional.of(disclosure),
                                        Optional.empty(),
                                        Optional.empty())));
        boolean browsesAll =
                switch (projects.size()) {
                    case 0 -> false;
                    case 1 -> !hidesOwn;
                    default -> !hidesOwn && !hidesSecond;
                };
        return disclosure == Disclosure.CHECKPOINTS_ONLY && !lead && !browsesAll;
    }
}
