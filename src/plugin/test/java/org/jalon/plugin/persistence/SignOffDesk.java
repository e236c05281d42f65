package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import org.jalon.domain.checkpoint.EvaluateCheckpoint;
import org.jalon.domain.checkpoint.EvidenceAuthors;
import org.jalon.domain.checkpoint.Exemptions;
import org.jalon.domain.checkpoint.GatherEvidence;
import org.jalon.domain.checkpoint.IssueSources;
import org.jalon.domain.checkpoint.Judge;
import org.jalon.domain.checkpoint.RolloutSources;
import org.jalon.domain.checkpoint.Rulings;
import org.jalon.domain.program.ProgramAccess;
import org.jalon.domain.program.ProgramRoles;
import org.jalon.domain.program.UnitDisclosures;
import org.jalon.domain.program.VisiblePrograms;
import org.jalon.domain.receipt.DecisionLog;
import org.jalon.domain.review.ConditionBook;
import org.jalon.domain.review.OpenConditionIssue;
import org.jalon.domain.review.ReviewBook;
import org.jalon.domain.review.ReviewRecord;
import org.jalon.domain.review.ReviewSubjects;
import org.jalon.domain.review.ReviewedCheckpoints;
import org.jalon.domain.review.RolesSigned;
import org.jalon.domain.review.SigningRights;
import org.jalon.domain.review.SigningRules;
import org.jalon.domain.review.SpeakInReview;
import org.jalon.domain.review.TrackConditions;
import org.jalon.domain.review.WindowCalendar;
import org.jalon.domain.rollup.IssueKinds;
import org.jalon.domain.rollup.RolloutCubes;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraProjectId;
import org.jalon.domain.shared.RepeatedTransactions;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Signing off over real tables, for programs that everybody may see; criteria there are none. */
final class SignOffDesk {
    private final ActiveObjects activeObjects;
    private final Clock clock;
    private final ActiveObjectsPrograms programs;
    private final ActiveObjectsRollouts rollouts;
    private final ActiveObjectsBusinessUnits units;
    private final ActiveObjectsCheckpoints checkpoints;
    private final ActiveObjectsReviews reviews;
    private final ActiveObjectsConditions conditions;
    private final ActiveObjectsAppointments appointments;
    private final RepeatedTransactions transactions;

    SignOffDesk(ActiveObjects activeObjects, Clock clock) {
        this.activeObjects = activeObjects;
        this.clock = clock;
        programs = new ActiveObjectsPrograms(activeObjects);
        rollouts = new ActiveObjectsRollouts(activeObjects);
        units = new ActiveObjectsBusinessUnits(activeObjects);
        checkpoints = new ActiveObjectsCheckpoints(activeObjects);
        reviews = new ActiveObjectsReviews(activeObjects);
        conditions = new ActiveObjectsConditions(activeObjects);
        appointments = new ActiveObjectsAppointments(activeObjects);
        transactions = new RepeatedTransactions(new ActiveObjectsTransactions(activeObjects));
    }

    SpeakInReview speak() {
        WindowCalendar calendar =
                new WindowCalendar(units, new ActiveObjectsWorkingCalendars(activeObjects), clock);
        ReviewedCheckpoints reviewed =
                new ReviewedCheckpoints(
                        checkpoints,
                        new ActiveObjectsCheckpointVersions(activeObjects),
                        new EvaluateCheckpoint(
                                gather(), Exemptions.none(), Rulings.none(), new Judge()),
                        new ActiveObjectsStandings(activeObjects),
                        clock);
        DecisionLog log = new DecisionLog(new ActiveObjectsDecisionLog(activeObjects));
        ActiveObjectsPassedCheckpoints passed = new ActiveObjectsPassedCheckpoints(activeObjects);
        ProgramRoles roles =
                new ProgramRoles(
                        everybody(), new ActiveObjectsRoleAssignments(activeObjects), units);
        return new SpeakInReview(
                new ReviewSubjects(
                        new VisiblePrograms(
                                programs,
                                everybody(),
                                new UnitDisclosures(everybody(), roles, units)),
                        rollouts),
                reviews,
                new SigningRules(
                        new SigningRights(appointments, units),
                        new EvidenceAuthors(
                                new ActiveObjectsEvidenceRegister(activeObjects),
                                null,
                                rollouts,
                                null),
                        reviewed),
                new ReviewBook(
                        new ReviewRecord(
                                reviews,
                                new SigningRights(appointments, units),
                                log,
                                new ActiveObjectsStandings(activeObjects)),
                        reviewed,
                        new ConditionBook(conditions, passed, calendar, units, log),
                        calendar,
                        transactions),
                new TrackConditions(
                        programs,
                        rollouts,
                        conditions,
                        new OpenConditionIssue(
                                checkpoints,
                                new IssueKinds(
                                        new ActiveObjectsValueSources(activeObjects), List::of),
                                (condition, doneFor, types) -> Optional.empty()),
                        transactions));
    }

    private GatherEvidence gather() {
        ActiveObjectsFacts facts = new ActiveObjectsFacts(activeObjects);
        return new GatherEvidence(
                new ActiveObjectsEvidenceRegister(activeObjects),
                new RolloutCubes(
                        new ActiveObjectsFactLog(activeObjects),
                        facts,
                        new ActiveObjectsStoredCubes(activeObjects)),
                new IssueSources(null, null, null, null, null),
                new RolloutSources(
                        null,
                        new RolesSigned(reviews),
                        (program, rollout, cube, asOf) -> Map.of(),
                        new ActiveObjectsPassedCheckpoints(activeObjects),
                        null));
    }

    private static ProgramAccess everybody() {
        return new ProgramAccess() {
            @Override
            public boolean mayBrowse(ActorId actor, JiraProjectId project) {
                return true;
            }

            @Override
            public boolean mayAdminister(ActorId actor, JiraProjectId project) {
                return false;
            }

            @Override
            public boolean mayImport(ActorId actor) {
                return false;
            }
        };
    }
}
