package org.jalon.domain.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.exemption.AustriaExcepted.about;
import static org.jalon.domain.exemption.AustriaExcepted.aboutRequirement;
import static org.jalon.domain.exemption.AustriaExcepted.assertRefused;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.PMO;
import static org.jalon.domain.review.AustriaReviewed.READER;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.view.ProgramCheckpoints;
import org.jalon.domain.view.RequirementExceptions;
import org.junit.Test;

import java.time.LocalDate;
import java.util.List;

public class ExceptionTest {
    private static final LocalDate TODAY = SampleProgram.STATUS_DATE;

    private final AustriaExcepted it = new AustriaExcepted();

    @Test
    public void aWaiverExcusesOnceItIsApprovedAndUntilItsDay() {
        assertThat(it.outcome()).isEqualTo(Outcome.CONDITIONAL_GO);

        RecordedException asked = it.say(LEAD, about("waiver", TEST.value()));
        assertThat(asked.stateOn(TODAY)).isEqualTo(ExceptionState.ASKED);
        assertThat(it.outcome()).as("not approved yet").isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(it.mark("2026-11-20")).isNull();

        assertThat(it.approve(PMO, 1).approvedBy()).contains(PMO);
        assertThat(it.outcome()).isEqualTo(Outcome.GO);
        assertThat(it.mark("2026-11-20")).isEqualTo(new ExceptionMark(1, 0, TODAY));

        it.austria.reviews.clock.moveTo("2026-12-15T20:00:00Z");
        assertThat(it.outcome()).as("its last day").isEqualTo(Outcome.GO);
        it.austria.reviews.clock.moveTo("2026-12-16T08:00:00Z");
        assertThat(it.outcome()).isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(it.mark("2026-12-16"))
                .as("a nonconformity")
                .isEqualTo(new ExceptionMark(0, 1, TODAY));
    }

    @Test
    public void whatIsWaivedIsNotMet() {
        it.say(LEAD, about("waiver", TEST.value()));
        it.approve(PMO, 1);

        assertThat(it.verdict().gaps()).isEmpty();
        assertThat(it.verdict().criteria())
                .filteredOn(judged -> judged.criterion().code().equals(TEST))
                .noneMatch(judged -> judged.isMet());
    }

    @Test
    public void aWaiverWithoutReasonControlOrEndIsNone() {
        assertRefused(ExceptionRequest.NO_REASON, () -> waive(" ", "x", "2026-12-15"));
        assertRefused(ExceptionRequest.NO_CONTROL, () -> waive("x", "", "2026-12-15"));
        assertRefused(ExceptionRequest.NO_END, () -> waive("x", "x", ""));
        assertRefused(ExceptionRequest.ENDED, () -> waive("x", "x", "2026-11-19"));
        assertThat(it.austria.house.exceptions.of(it.austria.id)).isEmpty();
    }

    private void waive(String reason, String control, String until) {
        it.say(LEAD, new ExceptionRequest("waiver", TEST.value(), "", reason, control, "", until));
    }

    @Test
    public void theUnwaivableIsUnwaivableForEveryone() {
        for (ActorId actor : List.of(LEAD, InMemoryJira.ADMIN)) {
            for (String kind : List.of("waiver", "adaptation")) {
                assertRefused(
                        ExceptionRules.NOT_WAIVABLE,
                        () -> it.say(actor, about(kind, NOTICE.value())));
            }
        }
    }

    @Test
    public void itIsApprovedByThePmoAndNotByWhoAskedForIt() {
        it.say(InMemoryJira.ADMIN, about("waiver", TEST.value()));

        assertRefused(DecideException.NOT_APPROVER, () -> it.approve(LEAD, 1));
        assertRefused(DecideException.OWN, () -> it.approve(InMemoryJira.ADMIN, 1));
        it.approve(PMO, 1);
        assertRefused(DecideException.NOTHING_PENDING, () -> it.approve(PMO, 1));
        assertRefused(ExceptionBook.NOT_FOUND, () -> it.approve(PMO, 2));
    }

    @Test
    public void whatIsDeclinedExcusesNothing() {
        it.say(LEAD, about("waiver", TEST.value()));

        assertThat(it.decline(PMO, 1).stateOn(TODAY)).isEqualTo(ExceptionState.DECLINED);
        assertThat(it.outcome()).isEqualTo(Outcome.CONDITIONAL_GO);
    }

    @Test
    public void moreTimeCountsOnceItIsApprovedAgain() {
        it.say(LEAD, about("waiver", TEST.value()));
        it.approve(PMO, 1);

        RecordedException asked = it.longer("2027-01-31");
        assertThat(asked.until()).isEqualTo("2026-12-15");
        assertThat(asked.renewals()).isZero();
        assertThat(asked.stateOn(LocalDate.parse("2026-12-16"))).isEqualTo(ExceptionState.EXPIRED);

        RecordedException longer = it.approve(PMO, 1);
        assertThat(longer.until()).isEqualTo("2027-01-31");
        assertThat(longer.renewals()).isEqualTo(1);

        it.longer("2027-06-30");
        RecordedException kept = it.decline(PMO, 1);
        assertThat(kept.until()).isEqualTo("2027-01-31");
        assertThat(kept.stateOn(LocalDate.parse("2027-01-31"))).isEqualTo(ExceptionState.IN_FORCE);
        assertRefused(DecideException.NOT_LONGER, () -> it.longer("2027-01-31"));
    }

    @Test
    public void aRevokedWaiverIsOverAtOnce() {
        it.say(LEAD, about("waiver", TEST.value()));
        it.approve(PMO, 1);

        assertThat(it.revoke(PMO, 1).stateOn(TODAY)).isEqualTo(ExceptionState.REVOKED);
        assertThat(it.outcome()).isEqualTo(Outcome.CONDITIONAL_GO);
        assertRefused(DecideException.OVER, () -> it.longer("2027-01-31"));
    }

    @Test
    public void anAdaptationIsTheUnitsOwnAndSeenAtOnce() {
        RecordedException adapted = it.say(LEAD, about("adaptation", TEST.value()));

        assertThat(adapted.stateOn(TODAY)).isEqualTo(ExceptionState.IN_FORCE);
        assertThat(adapted.owner()).isEqualTo(LEAD);
        assertThat(it.outcome()).isEqualTo(Outcome.GO);
        assertThat(it.mark("2026-11-20")).isNotNull();
        assertRefused(
                StateException.FORBIDDEN, () -> it.say(READER, about("adaptation", TEST.value())));
    }

    @Test
    public void anExplanationExcusesNothingAndIsGivenByADecisionMaker() {
        it.austria.house.jira.makeDecisionMaker(READER);

        it.say(READER, about("explanation", TEST.value()));

        assertThat(it.outcome()).isEqualTo(Outcome.CONDITIONAL_GO);
        assertThat(it.mark("2026-11-20")).isNotNull();
        assertRefused(
                StateException.FORBIDDEN, () -> it.say(READER, about("waiver", TEST.value())));
        assertRefused(
                StateException.FORBIDDEN,
                () -> it.say(InMemoryJira.ADMIN, about("explanation", TEST.value())));
    }

    @Test
    public void aWaivedRequirementIsAssessedSoAndNotConformOnceRevoked() {
        it.say(LEAD, aboutRequirement("waiver", "R06"));
        assertThat(it.assessed("R06")).isNotEqualTo(AssessmentState.WAIVED);

        it.approve(PMO, 1);
        assertThat(it.assessed("R06")).isEqualTo(AssessmentState.WAIVED);
        ProgramCheckpoints page = it.austria.reviews.program.of(PMO, SampleProgram.KEY);
        assertThat(page.exceptions()).hasSize(1);
        assertThat(page.waived())
                .as("it is in the list already")
                .noneMatch(line -> line.face().bu().equals(it.austria.id.bu()));

        it.revoke(PMO, 1);
        assertThat(it.assessed("R06")).isEqualTo(AssessmentState.NOT_CONFORM);
    }

    @Test
    public void itStandsBesideTheRequirementForWhoeverMayDoSomethingAboutIt() {
        it.say(LEAD, aboutRequirement("waiver", "R06"));

        RequirementExceptions lead = it.besideRequirements(LEAD);
        assertThat(lead.all()).singleElement().matches(RecordedException::isPending);
        assertThat(lead.excepts()).isTrue();
        assertThat(lead.approves()).isFalse();
        assertThat(it.besideRequirements(PMO).approves()).isTrue();
        assertThat(it.besideRequirements(READER).excepts()).isFalse();
    }

    @Test
    public void whatLawAsksIsNobodysToGiveAway() {
        String legal =
                it
                        .austria
                        .house
                        .versions
                        .assessments
                        .of(LEAD, SampleProgram.KEY, it.austria.id.bu())
                        .sheet()
                        .lines()
                        .stream()
                        .filter(line -> line.required().requirement().legal())
                        .findFirst()
                        .orElseThrow()
                        .code()
                        .value();
        for (String kind : List.of("waiver", "adaptation", "explanation")) {
            assertRefused(
                    ExceptionRules.NOT_WAIVABLE, () -> it.say(LEAD, aboutRequirement(kind, legal)));
        }
    }
}
