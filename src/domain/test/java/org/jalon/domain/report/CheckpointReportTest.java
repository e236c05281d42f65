package org.jalon.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.Evaluation;
import org.jalon.domain.checkpoint.Evidence;
import org.jalon.domain.checkpoint.Outcome;
import org.jalon.domain.checkpoint.ReadinessCheckpoint;
import org.jalon.domain.checkpoint.TransitionRequest;
import org.jalon.domain.fixture.House;
import org.jalon.domain.fixture.InMemoryJira;
import org.jalon.domain.fixture.Readings;
import org.jalon.domain.organisation.BusinessUnitCode;
import org.jalon.domain.report.ReportChange.Kind;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.Colour;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.Refused;
import org.junit.Before;
import org.junit.Test;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Austria five days before its go-live decision, the customer notice missing. */
public class CheckpointReportTest {
    private static final LocalDate TODAY = SampleProgram.STATUS_DATE;

    private final House house = new House();
    private final SampleProgram sample = SampleProgram.in(house);
    private final RolloutId austria = sample.rollout("AT").id();

    @Before
    public void define() {
        house.checkpoints
                .definitions()
                .saveAll(SampleProgram.KEY, List.of(ReadinessCheckpoint.bound(Binding.ENFORCED)));
        due("M08", LocalDate.parse("2026-11-25"));
    }

    private void due(String milestone, LocalDate date) {
        JiraIssueId issue = sample.milestoneIssue("AT", milestone);
        IssueReading reading = house.jira.by(issue).orElseThrow();
        house.jira.put(Readings.with(reading, Optional.of(date), 1, TODAY));
        house.follow.changed(issue);
    }

    private CheckpointReport report(ActorId actor) {
        return house.report.of(
                actor, SampleProgram.KEY, ReadinessCheckpoint.CP4, new BusinessUnitCode("AT"));
    }

    private List<ReportChange> changes(Kind kind) {
        return report(InMemoryJira.PMO).changes().stream().filter(c -> c.kind() == kind).toList();
    }

    @Test
    public void saysWhatIsToBeDecidedByWhomByWhenAndWhatHappensWithout() {
        Decision decision = report(InMemoryJira.PMO).decision();

        assertThat(decision.question().key()).isEqualTo("report.decision.question");
        assertThat(decision.due()).contains(LocalDate.parse("2026-11-25"));
        assertThat(decision.dueInDays()).contains(5L);
        assertThat(decision.by()).extracting(r -> r.byLanguage().get("en")).contains("BU lead");
        assertThat(decision.consequence().byLanguage().get("en"))
                .isEqualTo("Go-live slips behind the peak season");
        assertThat(decision.taken()).isFalse();
    }

    @Test
    public void aDecisionThatIsOverdueSaysSo() {
        due("M08", LocalDate.parse("2026-11-17"));

        assertThat(report(InMemoryJira.PMO).decision().dueInDays()).contains(-3L);
    }

    @Test
    public void tellsWhichCriteriaAreUnmetWhyAndWhoHelps() {
        Evaluation.Verdict verdict = (Evaluation.Verdict) report(InMemoryJira.PMO).evaluation();

        assertThat(verdict.outcome()).isEqualTo(Outcome.HOLD);
        assertThat(verdict.gaps()).hasSize(2);
        assertThat(verdict.gaps().get(1).criterion().owner().byLanguage().get("en"))
                .isEqualTo("marketing and sales");
        assertThat(verdict.gaps().get(1).finding().nextStep().orElseThrow().key())
                .isEqualTo("checkpoint.evidence.provide");
    }

    @Test
    public void bringsGoLiveAndColoursAlong() {
        CheckpointReport report = report(InMemoryJira.PMO);

        assertThat(report.goLive().orElseThrow().forecast())
                .contains(LocalDate.parse("2026-11-30"));
        assertThat(report.goLive().orElseThrow().baseline())
                .isEqualTo(LocalDate.parse("2026-10-19"));
        assertThat(report.figures().goLiveSlipDays().value()).hasValue(42);
        assertThat(report.figures().computedColour()).contains(Colour.RED);
        assertThat(report.declared().orElseThrow().colour()).isEqualTo(Colour.AMBER);
        assertThat(report.rolloutIssue()).isPresent();
    }

    @Test
    public void aMovedForecastIsNewsAndAFirstOneIsNot() {
        assertThat(changes(Kind.FORECAST_MOVED)).isEmpty();

        due("M08", LocalDate.parse("2026-11-27"));

        assertThat(changes(Kind.FORECAST_MOVED)).hasSize(1);
        assertThat(changes(Kind.FORECAST_MOVED).get(0).text().args())
                .contains(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-27"));
    }

    @Test
    public void newsAreAWeekOldAtMost() {
        record(TODAY.minusDays(7));
        record(TODAY.minusDays(8));
        record(TODAY.plusDays(1));

        assertThat(report(InMemoryJira.PMO).changedSince()).isEqualTo(TODAY.minusDays(7));
        assertThat(changes(Kind.EVIDENCE_ADDED))
                .extracting(ReportChange::date)
                .containsExactly(TODAY.minusDays(7));
        assertThat(changes(Kind.COLOUR_DECLARED))
                .extracting(ReportChange::date)
                .containsExactly(LocalDate.parse("2026-11-17"));
    }

    private void record(LocalDate day) {
        house.checkpoints
                .evidence()
                .record(austria, new Evidence(ReadinessCheckpoint.TESTED, day, "report " + day));
    }

    @Test
    public void anAttemptIsNews() {
        house.attempt.request(
                new TransitionRequest(
                        sample.rollout("AT").issue(),
                        ReadinessCheckpoint.CP4,
                        51,
                        Optional.empty(),
                        InMemoryJira.PMO,
                        Optional.empty()));

        assertThat(changes(Kind.ATTEMPT))
                .extracting(change -> change.text().key())
                .containsExactly("report.change.attempt-refused");
        assertThat(report(InMemoryJira.PMO).attempts()).hasSize(1);
    }

    private void resolve(String key) {
        IssueReading issue = house.jira.issue(key);
        house.jira.put(Readings.in(issue, "3", IssueState.DONE, Optional.of(TODAY.minusDays(1))));
        house.jira.link(issue.id(), sample.milestoneIssue("AT", "M10"));
        house.follow.changed(issue.id());
    }

    @Test
    public void resolvedIssuesAreNamedToWhoMaySeeThemAndCountedForOthers() {
        ActorId french = new ActorId("lead-fr");
        house.jira.hide(french, house.jira.project("AT"));
        resolve("AT-901");

        assertThat(changes(Kind.ISSUE_RESOLVED))
                .extracting(change -> change.issueKey().orElseThrow().value())
                .containsExactly("AT-901");
        assertThat(report(french).changes())
                .filteredOn(change -> change.kind() == Kind.ISSUE_RESOLVED)
                .extracting(change -> change.text().key())
                .containsExactly("report.change.issues-withheld");
    }

    @Test
    public void manyResolvedIssuesDoNotMakeTheReportLonger() {
        for (int number = 0; number < ResolvedIssues.MOST_BY_NAME + 3; number++) {
            resolve("AT-" + (900 + number));
        }

        List<ReportChange> resolved = changes(Kind.ISSUE_RESOLVED);

        assertThat(resolved).hasSize(ResolvedIssues.MOST_BY_NAME + 1);
        assertThat(resolved)
                .filteredOn(change -> change.text().key().equals("report.change.more-issues"))
                .extracting(change -> change.text().args())
                .containsExactly(List.of(3));
    }

    @Test
    public void whatIsNotThereOrNotToBeSeenIsNotFound() {
        ActorId stranger = new ActorId("stranger");
        house.jira.hide(stranger, house.jira.project("XBP"));

        assertThatThrownBy(() -> report(stranger))
                .isInstanceOf(Refused.class)
                .hasMessage("program.not-found");
        assertThatThrownBy(
                        () ->
                                house.report.of(
                                        InMemoryJira.PMO,
                                        SampleProgram.KEY,
                                        new CheckpointCode("CP9"),
                                        new BusinessUnitCode("AT")))
                .isInstanceOf(Refused.class)
                .hasMessage("checkpoint.not-found");
    }

    @Test
    public void aPassedCheckpointIsSaidToBeDecided() {
        house.checkpoints.passed().add(austria, ReadinessCheckpoint.CP4);

        assertThat(report(InMemoryJira.PMO).decision().taken()).isTrue();
    }

    @Test
    public void theNewestChangeComesFirst() {
        record(TODAY.minusDays(6));
        record(TODAY.minusDays(1));

        assertThat(report(InMemoryJira.PMO).changes())
                .extracting(ReportChange::date)
                .isSortedAccordingTo(Comparator.reverseOrder())
                .hasSizeGreaterThan(2);
    }
}
