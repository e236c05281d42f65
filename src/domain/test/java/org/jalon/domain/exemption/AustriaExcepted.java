package org.jalon.domain.exemption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.conformity.AssessmentState;
import org.jalon.domain.conformity.ExceptionMark;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.review.AustriaReviewed;
import org.jalon.domain.rollout.Rollout;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Refused;
import org.jalon.domain.view.RequirementExceptions;

import java.time.LocalDate;
import java.util.List;

/** Austria, which can't meet something: everything is there but the report of its test. */
final class AustriaExcepted {
    final AustriaReviewed austria = new AustriaReviewed();

    AustriaExcepted() {
        austria.define(new DecisionRule.AllRoles());
        austria.prove(NOTICE);
    }

    static void assertRefused(String rule, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().rule()).isEqualTo(rule));
    }

    static ExceptionRequest about(String kind, String criterion) {
        return new ExceptionRequest(
                kind, criterion, "", "The lab is closed.", "Manual test", "", "2026-12-15");
    }

    static ExceptionRequest aboutRequirement(String kind, String requirement) {
        return new ExceptionRequest(
                kind, "", requirement, "No printer.", "By hand", "", "2026-12-15");
    }

    RecordedException say(ActorId actor, ExceptionRequest request) {
        return austria.reviews.say.of(actor, SampleProgram.KEY, AT, request);
    }

    RecordedException approve(ActorId actor, int number) {
        return austria.reviews.decide.approve(actor, SampleProgram.KEY, AT, number);
    }

    RecordedException decline(ActorId actor, int number) {
        return austria.reviews.decide.decline(actor, SampleProgram.KEY, AT, number, "No.");
    }

    RecordedException revoke(ActorId actor, int number) {
        return austria.reviews.decide.revoke(actor, SampleProgram.KEY, AT, number, "Over.");
    }

    RecordedException longer(String until) {
        return austria.reviews.decide.askLonger(
                LEAD, SampleProgram.KEY, AT, 1, until, "The lab opens late.");
    }

    Evaluation.Verdict verdict() {
        return (Evaluation.Verdict)
                austria.reviews.evaluate.of(
                        austria.sample.program,
                        rollout(),
                        austria.house.checkpoints.definitions().of(SampleProgram.KEY).getFirst(),
                        austria.reviews.calendar.today(austria.sample.program, AT));
    }

    Outcome outcome() {
        return verdict().outcome();
    }

    Rollout rollout() {
        return austria.sample.rollout("AT");
    }

    /** Null without one. */
    ExceptionMark mark(String day) {
        return austria.house
                .exceptionMarks
                .of(austria.sample.program, List.of(rollout()), LocalDate.parse(day))
                .get(austria.id);
    }

    AssessmentState assessed(String requirement) {
        return austria.house
                .versions
                .assessments
                .of(LEAD, SampleProgram.KEY, AT)
                .sheet()
                .line(new RequirementCode(requirement))
                .orElseThrow()
                .state();
    }

    RequirementExceptions besideRequirements(ActorId viewer) {
        return austria.house.versions.assessments.of(viewer, SampleProgram.KEY, AT).exceptions();
    }
}
