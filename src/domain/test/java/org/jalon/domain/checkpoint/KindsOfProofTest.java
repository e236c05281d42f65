package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.linking.Jql;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.math.BigDecimal;
import java.util.Optional;

/** What each kind of criterion is called, and whether it goes by issues that are counted. */
public class KindsOfProofTest {
    private static final LocalizedText WHAT = LocalizedText.english("Notice");

    @Test
    public void kindsThatGoByCountersSaySo() {
        says(
                new LinkedIssuesInState(Optional.empty(), IssueState.DONE, Optional.empty()),
                "linked-issues",
                true);
        says(
                new JqlCount(new Jql("project = {bu}"), new ActorId("anna"), Comparison.AT_MOST, 0),
                "jql-count",
                true);
        says(new KpiThreshold(CheckpointKpi.SPI, Comparison.AT_LEAST, BigDecimal.ONE), "kpi", true);
    }

    @Test
    public void kindsThatGoBySomethingElseDoNot() {
        says(
                new FieldCheck(JiraRef.named("Trained"), Optional.empty(), new FieldTest.IsSet()),
                "field",
                false);
        says(
                new AttachmentPresent(WHAT, Optional.empty(), Optional.empty(), MaxAge.ofDays(30)),
                "attachment",
                false);
        says(new ConfirmedByHand(MaxAge.ofDays(30)), "confirmed", false);
        says(new SignedOffByRole(SignOffRole.named(WHAT), MaxAge.ofDays(60)), "signed-off", false);
        says(new CheckpointPassed(new CheckpointCode("CP3")), "checkpoint-passed", false);
        says(new NoOpenNonconformity(), "no-nonconformity", false);
        says(new NoticeSent(WHAT, 28, new MilestoneCode("M09")), "notice", false);
    }

    private static void says(CriterionKind kind, String name, boolean counts) {
        assertThat(kind.evidenceKind().key()).isEqualTo("checkpoint.kind." + name);
        assertThat(kind.countsIssues()).as(name).isEqualTo(counts);
    }
}
