package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.AttachmentPresent;
import org.jalon.domain.checkpoint.CheckpointCode;
import org.jalon.domain.checkpoint.CheckpointKpi;
import org.jalon.domain.checkpoint.CheckpointPassed;
import org.jalon.domain.checkpoint.Comparison;
import org.jalon.domain.checkpoint.ConfirmedByHand;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.FieldCheck;
import org.jalon.domain.checkpoint.FieldTest;
import org.jalon.domain.checkpoint.JiraRef;
import org.jalon.domain.checkpoint.JqlCount;
import org.jalon.domain.checkpoint.KpiThreshold;
import org.jalon.domain.checkpoint.LinkedIssuesInState;
import org.jalon.domain.checkpoint.MaxAge;
import org.jalon.domain.checkpoint.MilestoneDone;
import org.jalon.domain.checkpoint.NoOpenNonconformity;
import org.jalon.domain.checkpoint.NoticeSent;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignedOffByRole;
import org.jalon.domain.linking.Jql;
import org.jalon.domain.program.MilestoneCode;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueState;
import org.jalon.domain.shared.LocalizedText;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Each kind of criterion with its settings, all set and none set, in characters that hurt. */
final class CriteriaOfEveryKind {
    private static final LocalizedText TEXT =
            new LocalizedText(Map.of("en", "a|b\\c\nd = 'e'", "fr", "été"));
    private static final MilestoneCode MILESTONE = new MilestoneCode("M|1");
    private static final Optional<JiraRef> REF =
            Optional.of(new JiraRef(Optional.of("10|1"), "Relates\\to"));

    static final List<CriterionKind> ALL =
            List.of(
                    new EvidenceRecorded(TEXT, OptionalInt.empty()),
                    new EvidenceRecorded(TEXT, OptionalInt.of(0)),
                    new MilestoneDone(MILESTONE),
                    new LinkedIssuesInState(REF, IssueState.DONE, REF),
                    new LinkedIssuesInState(Optional.empty(), IssueState.TODO, Optional.empty()),
                    new JqlCount(
                            new Jql("summary ~ \"a|b\\\\c\"\nAND project = {bu}"),
                            new ActorId("anna|1"),
                            Comparison.EXACTLY,
                            7),
                    new FieldCheck(REF.get(), Optional.of(MILESTONE), new FieldTest.IsSet()),
                    new FieldCheck(
                            JiraRef.named("Volume"), Optional.empty(), new FieldTest.Says("Y|es")),
                    new FieldCheck(
                            JiraRef.named("Volume"),
                            Optional.empty(),
                            new FieldTest.Compares(Comparison.AT_MOST, new BigDecimal("-1.50"))),
                    new AttachmentPresent(
                            TEXT, Optional.of("E|2E"), Optional.of(MILESTONE), MaxAge.ofDays(60)),
                    new AttachmentPresent(TEXT, Optional.empty(), Optional.empty(), MaxAge.NONE),
                    new ConfirmedByHand(MaxAge.NONE),
                    new ConfirmedByHand(MaxAge.ofDays(1)),
                    new SignedOffByRole(
                            new SignOffRole(new SignOffRoleCode("se|c"), TEXT), MaxAge.ofDays(9)),
                    new KpiThreshold(
                            CheckpointKpi.SPI_T, Comparison.AT_LEAST, new BigDecimal("0.950")),
                    new CheckpointPassed(new CheckpointCode("CP|3")),
                    new NoOpenNonconformity(),
                    new NoticeSent(TEXT, 28, MILESTONE));

    private CriteriaOfEveryKind() {}
}
