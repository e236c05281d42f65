package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.CP4;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.SECURITY;
import static org.jalon.domain.review.AustriaReviewed.SECURITY_ROLE;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.organisation.BusinessUnit;
import org.jalon.domain.organisation.CalendarCode;
import org.jalon.domain.organisation.UnitProfile;
import org.jalon.domain.organisation.WorkingCalendar;
import org.jalon.domain.receipt.LogFact;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** What time does to reviews: windows close, conditions become overdue, each recorded by a job. */
public class PassingTimeTest {
    private final AustriaReviewed austria = new AustriaReviewed();

    private void close() {
        austria.reviews.windows.run(() -> false);
    }

    private void watch() {
        austria.reviews.overdue.run(() -> false);
    }

    /** Asked on a Friday; Monday is a holiday in Austria, so that five days end a Monday later. */
    @Test
    public void silenceIsConsentOnceTheWorkingDaysOfTheUnitAreOverAndTheJobHasLooked() {
        holidayOn(LocalDate.parse("2026-11-23"));
        austria.define(new DecisionRule.Consent(5));
        austria.prove(TEST, NOTICE);
        assertThat(austria.ask().closes()).contains(LocalDate.parse("2026-11-30"));

        austria.reviews.clock.moveTo("2026-11-30T22:59:00Z");
        close();
        assertThat(austria.review().isOpen()).as("the last day is not over").isTrue();

        austria.reviews.clock.moveTo("2026-12-01T00:01:00Z");
        assertThat(austria.review().isOpen()).as("time alone decides nothing").isTrue();
        close();
        close();

        assertThat(austria.review().decision())
                .contains(
                        new ReviewDecision(
                                Outcome.GO,
                                DecideReview.BY_SILENCE,
                                austria.reviews.clock.instant()));
        assertThat(austria.review().entries()).hasSize(1);
    }

    private void holidayOn(LocalDate day) {
        CalendarCode code = new CalendarCode("AT");
        austria.house.calendars.save(
                new WorkingCalendar(
                        code,
                        LocalizedText.english("Austria"),
                        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
                        new TreeSet<>(List.of(day))));
        BusinessUnit unit = austria.house.plans.units().by(AT).orElseThrow();
        UnitProfile known = unit.profile();
        austria.house
                .plans
                .units()
                .save(
                        unit.with(
                                new UnitProfile(
                                        known.lead(),
                                        known.disclosure(),
                                        known.zone(),
                                        known.language(),
                                        Optional.of(code),
                                        known.stakeholders())));
    }

    @Test
    public void anObjectionThatStandsWhenTheWindowIsOverSendsItBack() {
        austria.define(new DecisionRule.Consent(5));
        austria.prove(TEST, NOTICE);
        austria.ask();
        austria.say(SECURITY, SECURITY_ROLE, Position.OBJECT, "Unsafe.");

        austria.reviews.clock.moveTo("2026-12-08T08:00:00Z");
        close();

        assertThat(austria.review().standing()).contains(Outcome.REWORK);
    }

    @Test
    public void silenceDoesNotMakeUpForWhatIsMissing() {
        austria.define(new DecisionRule.Consent(5));
        austria.prove(TEST);
        austria.ask();

        austria.reviews.clock.moveTo("2026-12-08T08:00:00Z");
        close();

        assertThat(austria.review().standing()).contains(Outcome.HOLD);
    }

    @Test
    public void underOtherRulesTimeDecidesNothing() {
        for (DecisionRule rule :
                List.of(
                        new DecisionRule.AllRoles(),
                        new DecisionRule.Quorum(2),
                        new DecisionRule.SingleApprover(SECURITY_ROLE.code()))) {
            AustriaReviewed other = new AustriaReviewed();
            other.define(rule);
            other.prove(TEST, NOTICE);
            other.ask();

            other.reviews.clock.moveTo("2027-11-20T08:00:00Z");
            other.reviews.windows.run(() -> false);

            assertThat(other.review().isOpen()).as("%s", rule).isTrue();
        }
    }

    @Test
    public void aConditionalGoLeavesDatedConditionsThatIssuesTrack() {
        goUnderConditions();

        List<Condition> conditions = conditions();
        assertThat(conditions).hasSize(1);
        Condition open = conditions.getFirst();
        assertThat(open.criterion()).isEqualTo(TEST);
        assertThat(open.due()).isEqualTo(LocalDate.parse("2026-12-04"));
        assertThat(open.owner()).contains(LEAD);
        assertThat(open.askedBy()).contains(LEAD);
        assertThat(open.issue()).isPresent();
    }

    private void goUnderConditions() {
        austria.define(new DecisionRule.SingleApprover(SECURITY_ROLE.code()));
        austria.prove(NOTICE);
        austria.ask();
        assertThat(austria.agree(SECURITY, SECURITY_ROLE).standing())
                .contains(Outcome.CONDITIONAL_GO);
        austria.house.checkpoints.passed().add(austria.id, CP4);
    }

    private List<Condition> conditions() {
        return austria.reviews.reviews.conditions().of(SampleProgram.KEY);
    }

    @Test
    public void anOverdueConditionPutsTheCheckpointOnHoldAgainOnce() {
        goUnderConditions();

        austria.reviews.clock.moveTo("2026-12-04T20:00:00Z");
        watch();
        assertThat(austria.review().isHeld()).as("its last day").isFalse();

        austria.reviews.clock.moveTo("2026-12-05T08:00:00Z");
        watch();
        watch();

        assertThat(austria.review().standing()).contains(Outcome.HOLD);
        assertThat(austria.review().entries()).hasSize(3);
        assertThat(austria.house.checkpoints.passed().of(austria.id)).doesNotContain(CP4);
        austria.prove(TEST);
        assertThat(austria.evaluated()).as("until it is decided anew").isEqualTo(Outcome.HOLD);
        assertThat(austria.ask().id().round()).isEqualTo(2);
        assertThat(austria.agree(SECURITY, SECURITY_ROLE).standing()).contains(Outcome.GO);
    }

    @Test
    public void aConditionThatIsMetInTimeHoldsNothing() {
        goUnderConditions();
        finish(conditions().getFirst().issue().orElseThrow());

        austria.reviews.clock.moveTo("2026-12-09T08:00:00Z");
        watch();

        assertThat(austria.review().isHeld()).isFalse();
        assertThat(austria.house.checkpoints.passed().of(austria.id)).contains(CP4);
    }

    @Test
    public void aConditionIsClosedOnceWheneverItsIssueWasDone() {
        goUnderConditions();
        watch();
        assertThat(closed()).as("it is open").isEmpty();

        finish(conditions().getFirst().issue().orElseThrow());
        watch();
        watch();

        assertThat(closed()).hasSize(1);
        assertThat(closed().getFirst().entry().facts())
                .contains(new LogFact("criterion", "CP4-1"), new LogFact("due", "2026-12-04"));
    }

    private List<LoggedEntry> closed() {
        return austria.house.log.of(austria.id, LogKind.CONDITION_CLOSED);
    }

    private void finish(JiraIssueId issue) {
        IssueReading reading = austria.house.jira.by(issue).orElseThrow();
        austria.house.jira.put(Readings.in(reading, "done", IssueState.DONE, Optional.empty()));
    }
}
