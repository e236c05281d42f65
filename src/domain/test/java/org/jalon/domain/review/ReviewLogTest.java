package org.jalon.domain.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.OWNER;
import static org.jalon.domain.review.AustriaReviewed.PMO;
import static org.jalon.domain.review.AustriaReviewed.SECURITY;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.exemption.ExceptionRequest;
import org.jalon.domain.fixture.ReviewHouse;
import org.jalon.domain.receipt.LogEntry;
import org.jalon.domain.receipt.LogFact;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.receipt.Part;
import org.jalon.domain.receipt.Participant;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.junit.Before;
import org.junit.Test;

import java.util.Arrays;
import java.util.List;

/** Years later: who proposed, who was asked, who decided, what was advised, who disagreed. */
public class ReviewLogTest {
    private final AustriaReviewed austria = new AustriaReviewed();

    @Before
    public void decidedByAllRoles() {
        austria.define(new DecisionRule.AllRoles());
        austria.prove(NOTICE);
    }

    private List<LogEntry> log() {
        return austria.house.log.after(austria.id, 0, 100).stream()
                .map(LoggedEntry::entry)
                .toList();
    }

    private LogEntry last(LogKind kind) {
        return log().stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<Participant> people(Part part, ActorId... people) {
        return Arrays.stream(people).map(person -> new Participant(part, person)).toList();
    }

    @Test
    public void aReviewIsLoggedFromTheQuestionToTheDecision() {
        austria.ask();
        austria.speak(
                PMO,
                new SpokenRequest("", "object", "Wait for the peak.", SpokenRequest.Behalf.NOBODY));
        austria.agree(LEAD, AustriaReviewed.BU_LEAD);
        austria.agree(OWNER, AustriaReviewed.STANDARD_OWNER);
        austria.agree(SECURITY, AustriaReviewed.SECURITY_ROLE);

        assertThat(log())
                .extracting(LogEntry::kind)
                .containsExactly(
                        LogKind.PROPOSED,
                        LogKind.ASKED,
                        LogKind.ADVISED,
                        LogKind.SIGNED_OFF,
                        LogKind.SIGNED_OFF,
                        LogKind.SIGNED_OFF,
                        LogKind.CONDITION_OPENED,
                        LogKind.DECIDED);
        assertThat(last(LogKind.PROPOSED).people()).isEqualTo(people(Part.PROPOSED, LEAD));
        assertThat(last(LogKind.ASKED).people())
                .isEqualTo(people(Part.ASKED, LEAD, OWNER, SECURITY));
        assertThat(last(LogKind.ADVISED).people()).isEqualTo(people(Part.DISAGREED, PMO));
        assertThat(last(LogKind.ADVISED).facts())
                .contains(new LogFact("reason", "Wait for the peak."));
        assertThat(last(LogKind.DECIDED).facts())
                .contains(new LogFact("outcome", Outcome.CONDITIONAL_GO.name()));
        assertThat(last(LogKind.DECIDED).evidence()).hasSize(3);
        assertThat(last(LogKind.DECIDED).definitionVersion()).isEqualTo(3);
    }

    @Test
    public void disagreementIsKeptAndWhatComesAfterTheDecisionIsMarked() {
        austria.ask();
        austria.say(OWNER, AustriaReviewed.STANDARD_OWNER, Position.STOP, "Not in December.");
        austria.say(LEAD, AustriaReviewed.BU_LEAD, Position.ABSTAIN, "");
        austria.agree(SECURITY, AustriaReviewed.SECURITY_ROLE);

        LogEntry stop = last(LogKind.OBJECTED);
        assertThat(stop.people()).isEqualTo(people(Part.DISAGREED, OWNER));
        assertThat(stop.facts()).contains(new LogFact("position", Position.STOP.name()));
        assertThat(last(LogKind.SIGNED_OFF).facts()).contains(new LogFact("late", "true"));
    }

    @Test
    public void whoHasNoAccountIsNamedByWhoRecordedIt() {
        austria.ask();
        austria.say(
                LEAD,
                AustriaReviewed.STANDARD_OWNER.code(),
                Position.AGREE,
                "",
                new SpokenRequest.Behalf("Jo Doe", "mail", "mail.pdf"));

        LogEntry said = last(LogKind.SIGNED_OFF);
        assertThat(said.people()).isEqualTo(people(Part.ON_BEHALF, LEAD));
        assertThat(said.facts())
                .contains(new LogFact("channel", "mail"), new LogFact("proof", "mail.pdf"))
                .noneMatch(fact -> fact.value().contains("Jo Doe"));
    }

    @Test
    public void anExceptionIsLoggedWithWhoApprovedIt() {
        ReviewHouse house = austria.reviews;
        house.say.of(
                LEAD,
                SampleProgram.KEY,
                AT,
                new ExceptionRequest(
                        "waiver", TEST.value(), "", "Lab closed", "By hand", "", "2026-12-15"));
        house.decide.approve(PMO, SampleProgram.KEY, AT, 1);
        house.decide.askLonger(LEAD, SampleProgram.KEY, AT, 1, "2027-01-31", "Still closed");
        house.decide.decline(PMO, SampleProgram.KEY, AT, 1, "No.");
        house.decide.revoke(PMO, SampleProgram.KEY, AT, 1, "Over.");

        assertThat(log())
                .extracting(LogEntry::kind)
                .containsExactly(
                        LogKind.EXCEPTION_ASKED,
                        LogKind.EXCEPTION_GRANTED,
                        LogKind.EXCEPTION_EXTENDED,
                        LogKind.EXCEPTION_REFUSED,
                        LogKind.EXCEPTION_REVOKED);
        assertThat(log().getFirst().facts())
                .contains(new LogFact("subject", TEST.value()), new LogFact("control", "By hand"));
        assertThat(log().get(1).people()).isEqualTo(people(Part.DECIDED, PMO));
        assertThat(log().get(3).people()).isEqualTo(people(Part.DISAGREED, PMO));
    }

    @Test
    public void anExceptionRunsOutOnceForEachLastDayThatWasGranted() {
        ReviewHouse house = austria.reviews;
        house.say.of(
                LEAD,
                SampleProgram.KEY,
                AT,
                new ExceptionRequest(
                        "waiver", TEST.value(), "", "Lab closed", "By hand", "", "2026-12-15"));
        house.decide.approve(PMO, SampleProgram.KEY, AT, 1);
        house.clock.moveTo("2026-12-15T20:00:00Z");
        house.expired.run(() -> false);
        assertThat(expired()).as("its last day").isEmpty();

        house.clock.moveTo("2026-12-16T08:00:00Z");
        house.expired.run(() -> false);
        house.expired.run(() -> false);
        assertThat(expired()).containsExactly("2026-12-15");

        house.decide.askLonger(LEAD, SampleProgram.KEY, AT, 1, "2027-01-31", "Still closed");
        house.expired.run(() -> false);
        house.decide.approve(PMO, SampleProgram.KEY, AT, 1);
        house.expired.run(() -> false);
        assertThat(expired()).as("it holds again").hasSize(1);
        house.clock.moveTo("2027-02-01T08:00:00Z");
        house.expired.run(() -> false);
        assertThat(expired()).containsExactly("2026-12-15", "2027-01-31");
    }

    private List<String> expired() {
        return log().stream()
                .filter(entry -> entry.kind() == LogKind.EXCEPTION_EXPIRED)
                .flatMap(entry -> entry.facts().stream())
                .filter(fact -> fact.name().equals("until"))
                .map(LogFact::value)
                .toList();
    }
}
