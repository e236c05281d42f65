package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.rollout.RolloutId;
import org.jalon.domain.rollup.RolloutCube;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The limits of the kinds that look at issues of Jira, in tables. */
public class IssueCriterionKindsTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");
    private static final CriterionCode CODE = new CriterionCode("CP4-3");
    private static final LocalizedText WHAT = LocalizedText.english("report");
    private static final ActorId ANNA = new ActorId("anna");
    private static final CriterionState MET = CriterionState.MET;
    private static final CriterionState UNMET = CriterionState.UNMET;
    private static final CriterionState STALE = CriterionState.STALE;
    private static final CriterionState UNKNOWN = CriterionState.UNKNOWN;

    private final FakeReadings readings = new FakeReadings();

    private Finding judge(CriterionKind kind) {
        return kind.judge(CODE, new Gathered(List.of(), RolloutCube.empty(), readings), TODAY);
    }

    private CriterionState state(CriterionKind kind) {
        Finding finding = judge(kind);
        assertThat(finding.nextStep().isEmpty())
                .as("only what is not met says what to do")
                .isEqualTo(finding.state() == MET);
        return finding.state();
    }

    @Test
    public void linkedIssuesAreAllAsFarAsAsked() {
        CriterionKind done =
                new LinkedIssuesInState(Optional.empty(), IssueState.DONE, Optional.empty());
        CriterionKind begun =
                new LinkedIssuesInState(Optional.empty(), IssueState.IN_PROGRESS, Optional.empty());
        CriterionKind accepted =
                new LinkedIssuesInState(
                        Optional.empty(), IssueState.DONE, Optional.of(JiraRef.named("Accepted")));

        assertThat(state(done)).isEqualTo(UNKNOWN);
        readings.linked.add(new LinkedIssue(IssueState.DONE, "7", "accepted"));
        assertThat(state(done)).isEqualTo(MET);
        assertThat(state(accepted)).isEqualTo(MET);
        readings.linked.add(new LinkedIssue(IssueState.IN_PROGRESS, "3", "In Progress"));
        assertThat(state(done)).isEqualTo(UNMET);
        assertThat(state(begun)).isEqualTo(MET);
        assertThat(state(accepted)).isEqualTo(UNMET);
        readings.linked.add(new LinkedIssue(IssueState.TODO, "1", "To Do"));
        assertThat(state(begun)).isEqualTo(UNMET);
        assertThat(judge(done).reason().args()).startsWith(2, 3);
    }

    @Test
    public void aStatusIsFoundByItsIdAfterARenameAndByItsNameAfterAnImport() {
        JiraRef stored = new JiraRef(Optional.of("10001"), "Accepted");

        assertThat(stored.is("10001", "Abgenommen")).isTrue();
        assertThat(stored.is("99", "accepted")).isTrue();
        assertThat(stored.is("99", "Rejected")).isFalse();
    }

    @Test
    public void countsAreComparedAndGetOldInADay() {
        assertThat(state(count(Comparison.AT_MOST, 0))).isEqualTo(UNKNOWN);
        // comparison, limit, found, met
        Object[][] table = {
            {Comparison.AT_MOST, 0, 0, true},
            {Comparison.AT_MOST, 0, 1, false},
            {Comparison.AT_LEAST, 5, 5, true},
            {Comparison.AT_LEAST, 5, 4, false},
            {Comparison.EXACTLY, 3, 3, true},
            {Comparison.EXACTLY, 3, 2, false},
            {Comparison.EXACTLY, 3, 4, false},
        };
        for (Object[] row : table) {
            counted((int) row[2], 0, Optional.empty());
            assertThat(state(count((Comparison) row[0], (int) row[1])))
                    .as("%s %s, found %s", row)
                    .isEqualTo((boolean) row[3] ? MET : UNMET);
        }
        counted(0, 1, Optional.empty());
        assertThat(state(count(Comparison.AT_MOST, 0))).isEqualTo(MET);
        counted(0, 2, Optional.empty());
        assertThat(state(count(Comparison.AT_MOST, 0))).isEqualTo(STALE);
        counted(0, 0, Optional.of("The field 'x' does not exist."));
        assertThat(state(count(Comparison.AT_MOST, 0))).isEqualTo(UNKNOWN);
    }

    @Test
    public void aCountSaysAsOfWhenItWasCounted() {
        counted(4, 0, Optional.empty());

        assertThat(judge(count(Comparison.AT_MOST, 0)).reason().args())
                .contains(4, "2026-11-20 08:15");
    }

    private void counted(int found, int daysAgo, Optional<String> problem) {
        readings.counted =
                Optional.of(
                        new CountedIssues(
                                found, TODAY.minusDays(daysAgo), "2026-11-20 08:15", problem));
    }

    private static JqlCount count(Comparison comparison, int number) {
        return new JqlCount(new Jql("project = {bu}"), ANNA, comparison, number);
    }

    @Test
    public void aQueryIsAskedForTheRolloutAndNothingElse() {
        JqlCount kind =
                new JqlCount(
                        new Jql("issue in rolloutIssues(\"{program}\", \"{bu}\")"),
                        ANNA,
                        Comparison.AT_MOST,
                        0);

        assertThat(kind.queryFor(RolloutId.of("XBP", "AT")).text())
                .isEqualTo("issue in rolloutIssues(\"XBP\", \"AT\")");
        assertThat(kind.queryFor(RolloutId.of("XBP", "A\") or (\"T")).text())
                .isEqualTo("issue in rolloutIssues(\"XBP\", \"A\\\") or (\\\"T\")");
    }

    @Test
    public void aFieldIsSetOrCompared() {
        JiraRef field = JiraRef.named("Volume");
        CriterionKind set = new FieldCheck(field, Optional.empty(), new FieldTest.IsSet());
        CriterionKind says = new FieldCheck(field, Optional.empty(), new FieldTest.Says("Yes"));
        CriterionKind many =
                new FieldCheck(
                        field,
                        Optional.empty(),
                        new FieldTest.Compares(Comparison.AT_LEAST, new BigDecimal("90")));

        assertThat(state(set)).isEqualTo(UNKNOWN);
        readings.field = FieldReading.EMPTY;
        assertThat(List.of(state(set), state(says), state(many))).containsOnly(UNMET);
        readings.field = new FieldReading(true, List.of("no", "yes"), Optional.empty());
        assertThat(state(set)).isEqualTo(MET);
        assertThat(state(says)).isEqualTo(MET);
        assertThat(state(many)).isEqualTo(UNMET);
        readings.field = new FieldReading(true, List.of("90"), Optional.of(new BigDecimal("90.0")));
        assertThat(state(says)).isEqualTo(UNMET);
        assertThat(state(many)).isEqualTo(MET);
        readings.field =
                new FieldReading(true, List.of("89.9"), Optional.of(new BigDecimal("89.9")));
        assertThat(state(many)).isEqualTo(UNMET);
    }

    @Test
    public void theNewestAttachmentOfThatNameCounts() {
        CriterionKind any = attachment(Optional.empty(), MaxAge.NONE);
        CriterionKind named = attachment(Optional.of("E2E"), MaxAge.ofDays(60));

        assertThat(state(any)).isEqualTo(UNMET);
        readings.attached.add(
                new AttachedProof("minutes.pdf", "1", Optional.of(TODAY.plusDays(1))));
        assertThat(state(any)).as("not there yet on that day").isEqualTo(UNMET);
        readings.attached.add(
                new AttachedProof("e2e-old.pdf", "2", Optional.of(TODAY.minusDays(61))));
        assertThat(state(any)).isEqualTo(MET);
        assertThat(state(named)).isEqualTo(STALE);
        readings.attached.add(
                new AttachedProof("e2e-new.pdf", "3", Optional.of(TODAY.minusDays(60))));
        assertThat(state(named)).isEqualTo(MET);
        assertThat(judge(named).evidence().orElseThrow().reference()).isEqualTo("3");
        readings.attached.add(new AttachedProof("E2E on the wiki", "4", Optional.empty()));
        assertThat(judge(named).evidence().orElseThrow())
                .as("a link is there now")
                .isEqualTo(new Evidence(CODE, TODAY, "4"));
    }

    private static CriterionKind attachment(Optional<String> name, MaxAge age) {
        return new AttachmentPresent(WHAT, name, Optional.empty(), age);
    }
}
