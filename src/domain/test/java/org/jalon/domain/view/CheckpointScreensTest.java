package org.jalon.domain.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.jalon.domain.review.AustriaReviewed.AT;
import static org.jalon.domain.review.AustriaReviewed.CP4;
import static org.jalon.domain.review.AustriaReviewed.FAQ;
import static org.jalon.domain.review.AustriaReviewed.LEAD;
import static org.jalon.domain.review.AustriaReviewed.NOTICE;
import static org.jalon.domain.review.AustriaReviewed.OWNER;
import static org.jalon.domain.review.AustriaReviewed.PMO;
import static org.jalon.domain.review.AustriaReviewed.READER;
import static org.jalon.domain.review.AustriaReviewed.TEST;

import org.jalon.domain.checkpoint.CheckpointStanding;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.StandingBook;
import org.jalon.domain.exemption.ExceptionRequest;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.receipt.Bypass;
import org.jalon.domain.receipt.BypassLine;
import org.jalon.domain.receipt.BypassWay;
import org.jalon.domain.review.AustriaReviewed;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.junit.Before;
import org.junit.Test;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What the three screens of checkpoints show, and to whom. */
public class CheckpointScreensTest {
    private final AustriaReviewed austria = new AustriaReviewed();

    @Before
    public void asked() {
        austria.define(new DecisionRule.AllRoles());
        austria.ask();
        austria.reviews.say.of(
                LEAD,
                SampleProgram.KEY,
                AT,
                new ExceptionRequest(
                        "waiver", TEST.value(), "", "Lab closed", "By hand", "", "2026-12-15"));
    }

    private List<WaitingFor> waiting(ActorId person) {
        return austria.reviews.mine.of(person).lines().stream().map(MyCheckpoint::why).toList();
    }

    @Test
    public void eachSeesWhatWaitsForThemAndNobodyElse() {
        assertThat(waiting(OWNER)).containsExactly(WaitingFor.SIGN_OFF);
        assertThat(waiting(PMO)).containsExactly(WaitingFor.APPROVAL);
        assertThat(waiting(LEAD)).containsExactly(WaitingFor.SIGN_OFF, WaitingFor.PREPARATION);
        assertThat(waiting(READER)).isEmpty();

        austria.house.jira.hide(OWNER, austria.sample.program.project());
        assertThat(waiting(OWNER)).isEmpty();
    }

    @Test
    public void thePanelOffersWhatTheViewerMayDoAndNoMore() {
        CheckpointPanel lead = panel(LEAD);
        assertThat(lead.checkpoint().code()).isEqualTo(CP4);
        assertThat(lead.rights().signs()).hasSize(1);
        assertThat(lead.rights().asks()).isTrue();
        assertThat(lead.rights().excepts()).isTrue();
        assertThat(lead.rights().approves()).isFalse();
        assertThat(lead.exceptions()).hasSize(1);

        PanelRights reader = panel(READER).rights();
        assertThat(reader).isEqualTo(new PanelRights(List.of(), false, false, false, false, false));
        assertThat(panel(PMO).rights().approves()).isTrue();
    }

    @Test
    public void theLeadIsAskedWhySomethingPassedWithoutItsCheckpoint() {
        long id = austria.house.receipts.bypasses.add(bypass());

        assertThat(waiting(LEAD)).contains(WaitingFor.EXPLANATION);
        assertThat(waiting(InMemoryJira.ADMIN)).doesNotContain(WaitingFor.EXPLANATION);
        assertThat(panel(LEAD).bypasses()).singleElement().matches(BypassLine::mayExplain);
        assertThat(panel(READER).bypasses()).singleElement().matches(line -> !line.mayExplain());
        assertThat(austria.reviews.program.of(READER, SampleProgram.KEY).bypasses())
                .extracting(line -> line.stored().id())
                .containsExactly(id);
    }

    private Bypass bypass() {
        return new Bypass(
                austria.id,
                austria.sample.rollout("AT").issue(),
                CP4,
                "106",
                BypassWay.MOVED,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                austria.reviews.clock.instant(),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    public void thePanelShowsWhatWasWrittenDownUntilSomethingIsSaid() {
        CheckpointStanding found = lookedAt();

        CheckpointPanel shown = panel(LEAD);
        assertThat(shown.standing().at()).isEqualTo(found.at());
        assertThat(shown.standing().since())
                .containsEntry(TEST, SampleProgram.STATUS_DATE)
                .containsOnlyKeys(TEST, NOTICE, FAQ);
        austria.prove(TEST);
        assertThat(open(panel(LEAD))).as("nobody has looked again").contains(TEST);

        austria.reviews.decide.approve(PMO, SampleProgram.KEY, AT, 1);
        assertThat(open(panel(LEAD))).doesNotContain(TEST);
        assertThat(panel(LEAD).standing().since()).isEmpty();
    }

    private CheckpointStanding lookedAt() {
        new StandingBook(
                        austria.house.next,
                        austria.house.cubes,
                        austria.house.standings,
                        austria.house.repeated,
                        Clock.offset(austria.reviews.clock, Duration.ofMinutes(-5)))
                .again(austria.sample.program, austria.sample.rollout("AT"));
        return austria.house.standings.of(austria.id).orElseThrow();
    }

    private static List<CriterionCode> open(CheckpointPanel shown) {
        return ((Evaluation.Verdict) shown.standing().evaluation())
                .criteria().stream()
                        .filter(it -> !it.isMet())
                        .map(it -> it.criterion().code())
                        .toList();
    }

    private CheckpointPanel panel(ActorId person) {
        return austria.reviews.panel.next(person, SampleProgram.KEY, AT).orElseThrow();
    }

    @Test
    public void theProgramsPageShowsEveryExceptionTheWaivedRequirementsAndTheStates() {
        ProgramCheckpoints page = austria.reviews.program.of(PMO, SampleProgram.KEY);

        assertThat(page.rows()).hasSize(12);
        assertThat(page.rows())
                .filteredOn(row -> row.face().bu().equals(AT))
                .flatExtracting(CheckpointRow::cells)
                .extracting(CheckpointCell::state)
                .containsExactly(CheckpointCell.State.ASKED);
        assertThat(page.exceptions()).hasSize(1);
        assertThat(page.waived())
                .extracting(line -> line.face().bu().value(), WaivedLine::daysLeft)
                .containsExactly(tuple("BE", 25L), tuple("DE", 25L), tuple("PT", 25L));
        assertThat(page.yields().overall().decided()).isZero();
        assertThat(page.isPmo()).isTrue();
    }
}
