package org.jalon.domain.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import org.jalon.domain.receipt.DecisionLog;
import org.jalon.domain.receipt.FrozenEvidence;
import org.jalon.domain.receipt.LogAttachments;
import org.jalon.domain.receipt.LogKind;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.sample.SampleProgram;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueKey;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.domain.shared.LocalizedText;
import org.junit.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files are known by their content and by who attached them. */
public class DigestAttachmentsTest {
    private static final ActorId SOMEBODY = new ActorId("somebody");

    private final AustriaBeforeGoLive austria = new AustriaBeforeGoLive();
    private final List<Long> read = new ArrayList<>();
    private final DigestAttachments follower =
            new DigestAttachments(
                    austria.house.rollouts,
                    austria.house.sources.attachments(),
                    this::digest,
                    new AttachmentBook(
                            austria.house.sources.digests(),
                            new LogAttachments(
                                    new DecisionLog(austria.house.log), austria.house.clock),
                            austria.house.repeated));

    private Optional<String> digest(JiraIssueId issue, long attachment) {
        read.add(attachment);
        return attachment == 9 ? Optional.empty() : Optional.of("digest of " + attachment);
    }

    private void attach(JiraIssueId issue, long... attachments) {
        List<AttachedProof> files = new ArrayList<>();
        for (long id : attachments) {
            files.add(
                    new AttachedProof(
                            "report-" + id,
                            "attachment " + id,
                            Optional.of(SampleProgram.STATUS_DATE),
                            Optional.of(id),
                            Optional.of(SOMEBODY),
                            Optional.empty()));
        }
        austria.house.sources.attached.put(issue, files);
        follower.changed(issue);
    }

    @Test
    public void eachFileIsReadOnceAndWhatCouldNotBeReadAgain() {
        attach(austria.issue, 7, 9);
        attach(austria.issue, 7, 8, 9);

        assertThat(read).containsExactly(7L, 9L, 8L, 9L);
        assertThat(austria.house.sources.digests().of(8)).contains("digest of 8");
        assertThat(austria.house.sources.digests().of(9)).isEmpty();
    }

    @Test
    public void eachFileIsInTheDecisionLogOnceWithContentAndPerson() {
        attach(austria.issue, 7);
        attach(austria.issue, 7);

        List<LoggedEntry> added = austria.house.log.of(austria.id, LogKind.EVIDENCE_ADDED);
        assertThat(added).hasSize(1);
        FrozenEvidence frozen = added.getFirst().entry().evidence().getFirst();
        assertThat(frozen.what()).isEqualTo("report-7");
        assertThat(frozen.digest()).contains("digest of 7");
        assertThat(frozen.by()).contains(SOMEBODY);
        assertThat(added.getFirst().entry().issue()).contains(austria.issue);
    }

    @Test
    public void filesOfMilestonesAreReadAndOthersAreNot() {
        attach(austria.sample.milestoneIssue("AT", "M08"), 1);
        austria.house.jira.issue("AT-901");
        attach(austria.house.jira.idOf(new IssueKey("AT-901")).orElseThrow(), 2);

        assertThat(read).containsExactly(1L);
    }

    @Test
    public void whatADecisionRestsOnIsFrozenWithContentAndPerson() {
        Criterion report =
                new Criterion(
                        new CriterionCode("CP4-1"),
                        LocalizedText.english("Report"),
                        new AttachmentPresent(
                                LocalizedText.english("report"),
                                Optional.empty(),
                                Optional.empty(),
                                MaxAge.NONE),
                        true,
                        false,
                        Binding.ENFORCED,
                        LocalizedText.english("BU lead"));
        austria.define(Binding.ENFORCED);
        Checkpoint defined = ReadinessCheckpoint.bound(Binding.ENFORCED);
        austria.house
                .checkpoints
                .definitions()
                .saveAll(
                        SampleProgram.KEY,
                        List.of(
                                new Checkpoint(
                                        defined.code(),
                                        defined.version(),
                                        defined.name(),
                                        defined.milestone(),
                                        defined.decisionDue(),
                                        defined.consequence(),
                                        defined.terms(),
                                        List.of(report))));
        attach(austria.issue, 7);

        assertThat(austria.request(null)).isInstanceOf(TransitionDecision.Allowed.class);

        LoggedEntry logged = austria.house.log.last(austria.id).orElseThrow();
        FrozenEvidence frozen = logged.entry().evidence().getFirst();
        assertThat(frozen.digest()).contains("digest of 7");
        assertThat(frozen.by()).contains(SOMEBODY);
        assertThat(logged.entry().definitionVersion()).isEqualTo(defined.version());
    }
}
