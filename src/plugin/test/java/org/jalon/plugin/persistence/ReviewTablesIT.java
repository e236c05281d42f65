package org.jalon.plugin.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.exemption.ExceptionId;
import org.jalon.domain.exemption.ExceptionKind;
import org.jalon.domain.exemption.ExceptionStep;
import org.jalon.domain.exemption.ExceptionSubject;
import org.jalon.domain.exemption.RecordedException;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.review.Appointment;
import org.jalon.domain.review.Condition;
import org.jalon.domain.review.Position;
import org.jalon.domain.review.Review;
import org.jalon.domain.review.ReviewDecision;
import org.jalon.domain.review.ReviewEntry;
import org.jalon.domain.review.ReviewId;
import org.jalon.domain.review.SignOff;
import org.jalon.domain.review.Signer;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.DuplicateKey;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

public class ReviewTablesIT extends PersistenceCase {
    private static final Instant NOW = Instant.parse("2026-11-24T10:00:00.123Z");
    private static final CheckpointCode CP = new CheckpointCode("CP/4");
    private static final SignOffRoleCode ROLE = new SignOffRoleCode("security%/");
    private static final ActorId ACTOR = new ActorId("JIRAUSER10100");
    private static final String LONG = TEXT.in(Locale.ENGLISH) + "x".repeat(1500);

    private final ActiveObjectsTransactions transactions =
            new ActiveObjectsTransactions(activeObjects);
    private final ActiveObjectsReviews reviews = new ActiveObjectsReviews(activeObjects);
    private final ActiveObjectsConditions conditions = new ActiveObjectsConditions(activeObjects);
    private final ActiveObjectsAppointments appointments =
            new ActiveObjectsAppointments(activeObjects);
    private final ActiveObjectsRecordedExceptions exceptions =
            new ActiveObjectsRecordedExceptions(activeObjects);

    private static Review review(RolloutId rollout, int round, DecisionRule rule) {
        SignOffTerms terms =
                new SignOffTerms(List.of(new SignOffRole(ROLE, TEXT)), rule, true, false);
        return new Review(
                new ReviewId(rollout, CP, round),
                7,
                terms,
                NOW,
                round == 1 ? Optional.of(ACTOR) : Optional.empty(),
                round == 1 ? Optional.of(DAY) : Optional.empty(),
                List.of());
    }

    private static List<ReviewEntry> entries() {
        return List.of(
                new ReviewEntry.Spoken(
                        new SignOff(
                                Optional.of(ROLE),
                                new Signer.Account(ACTOR),
                                Position.ABSTAIN,
                                "",
                                ACTOR,
                                NOW)),
                new ReviewEntry.Spoken(
                        new SignOff(
                                Optional.empty(),
                                new Signer.Elsewhere(LONG, LONG, LONG),
                                Position.STOP,
                                LONG,
                                ACTOR,
                                NOW.plusSeconds(1))),
                new ReviewEntry.Decided(
                        new ReviewDecision(Outcome.CONDITIONAL_GO, "rule", NOW.plusSeconds(2))),
                new ReviewEntry.Held(new CriterionCode("C/1"), DAY, NOW.plusSeconds(3)));
    }

    @Test
    public void reviewsAreReadAsTheyWereWrittenWithAllTheirEntries() {
        RolloutId rollout = rollout("reviews");
        Review first = review(rollout, 1, new DecisionRule.Consent(5));
        Review second = review(rollout, 2, new DecisionRule.SingleApprover(ROLE));
        reviews.open(first);
        for (ReviewEntry entry : entries()) {
            reviews.add(first, entry);
            first = first.with(entry);
        }
        reviews.open(second);

        assertThat(reviews.of(rollout)).containsExactly(first, second);
        assertThat(reviews.of(rollout.program())).containsExactly(first, second);
        assertThat(reviews.latest(rollout, CP)).contains(second);
        assertThat(reviews.forWriting(first.id())).contains(first);
        assertThat(reviews.forWriting(new ReviewId(rollout, CP, 3))).isEmpty();
    }

    @Test
    public void aReviewThatComesWithItsDecisionIsKeptWhole() {
        RolloutId rollout = rollout("whole");
        Review decided = review(rollout, 1, new DecisionRule.Quorum(1));
        for (ReviewEntry entry : entries()) {
            decided = decided.with(entry);
        }

        reviews.open(decided);

        assertThat(reviews.of(rollout)).containsExactly(decided);
    }

    @Test
    public void theSameRoundAndTheSameEntryTwiceAreALostRace() {
        RolloutId rollout = rollout("twice");
        Review review = review(rollout, 1, new DecisionRule.AllRoles());
        reviews.open(review);
        reviews.add(review, entries().getFirst());

        assertThatThrownBy(
                        () ->
                                transactions.inOne(
                                        () -> {
                                            reviews.add(review, entries().getLast());
                                            return null;
                                        }))
                .isInstanceOf(DuplicateKey.class);
        assertThatThrownBy(
                        () ->
                                transactions.inOne(
                                        () -> {
                                            reviews.open(review);
                                            return null;
                                        }))
                .isInstanceOf(DuplicateKey.class);
        assertThat(reviews.of(rollout).getFirst().entries()).hasSize(1);
    }

    @Test
    public void conditionsAreReadEarliestFirstAndTracked() {
        RolloutId rollout = rollout("conditions");
        ReviewId id = new ReviewId(rollout, CP, 1);
        Condition late =
                new Condition(
                        id,
                        new CriterionCode("C/1"),
                        TEXT,
                        Optional.empty(),
                        Optional.empty(),
                        DAY.plusDays(1),
                        Optional.of(new JiraIssueId(7)));
        Condition early =
                new Condition(
                        id,
                        new CriterionCode("C/2"),
                        TEXT,
                        Optional.of(ACTOR),
                        Optional.of(ACTOR),
                        DAY,
                        Optional.empty());
        conditions.add(late);
        conditions.add(early);
        assertThat(conditions.of(rollout.program())).containsExactly(early, late);

        conditions.track(early, new JiraIssueId(8));
        assertThat(conditions.of(rollout.program()))
                .containsExactly(early.trackedBy(new JiraIssueId(8)), late);
    }

    @Test
    public void anAppointmentIsReplacedAsAWholeAndEndsWithoutPeople() {
        RolloutId rollout = rollout("appointments");
        ActorId other = new ActorId("other");
        Appointment all = new Appointment(ROLE, Optional.empty(), Set.of(ACTOR, other));
        Appointment unit =
                new Appointment(ROLE, Optional.of(new BusinessUnitCode("B%2F")), Set.of(ACTOR));
        appointments.appoint(rollout.program(), all);
        appointments.appoint(rollout.program(), unit);
        assertThat(appointments.of(rollout.program())).containsExactlyInAnyOrder(all, unit);

        Appointment one = new Appointment(ROLE, Optional.empty(), Set.of(other));
        appointments.appoint(rollout.program(), one);
        appointments.appoint(rollout.program(), new Appointment(ROLE, unit.unit(), Set.of()));
        assertThat(appointments.of(rollout.program())).containsExactly(one);
    }

    @Test
    public void exceptionsAreReadAsTheyWereWrittenWithAllTheirSteps() {
        RolloutId rollout = rollout("exceptions");
        RecordedException waiver = exception(rollout, 1, ExceptionKind.WAIVER);
        RecordedException other = exception(rollout, 2, ExceptionKind.EXPLANATION);
        exceptions.add(waiver);
        exceptions.add(other);
        for (ExceptionStep.Kind kind : ExceptionStep.Kind.values()) {
            boolean longer = kind == ExceptionStep.Kind.ASKED_LONGER;
            ExceptionStep step =
                    new ExceptionStep(
                            kind, ACTOR, NOW, LONG, longer ? Optional.of(DAY) : Optional.empty());
            exceptions.add(waiver, step);
            waiver = waiver.with(step);
        }

        assertThat(exceptions.of(rollout)).containsExactly(waiver, other);
        assertThat(exceptions.of(rollout.program())).containsExactly(waiver, other);
        assertThat(exceptions.by(waiver.id())).contains(waiver);
        assertThat(exceptions.by(new ExceptionId(rollout, 3))).isEmpty();
    }

    private static RecordedException exception(RolloutId rollout, int number, ExceptionKind kind) {
        return new RecordedException(
                new ExceptionId(rollout, number),
                kind,
                number == 1
                        ? new ExceptionSubject.OfCriterion(new CriterionCode("C/1"))
                        : new ExceptionSubject.OfRequirement(new RequirementCode("R/1")),
                ACTOR,
                NOW,
                new ActorId("owner"),
                LONG,
                number == 1 ? LONG : "",
                DAY,
                List.of());
    }
}
