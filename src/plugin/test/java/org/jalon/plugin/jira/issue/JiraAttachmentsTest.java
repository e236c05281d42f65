package org.jalon.plugin.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.issue.AttachmentManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.attachment.Attachment;
import com.atlassian.jira.issue.link.RemoteIssueLink;
import com.atlassian.jira.issue.link.RemoteIssueLinkManager;
import com.atlassian.jira.util.io.InputStreamConsumer;

import org.jalon.domain.checkpoint.AttachedProof;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

public class JiraAttachmentsTest {
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final IssueManager issues = mock(IssueManager.class);
    private final AttachmentManager files = mock(AttachmentManager.class);
    private final RemoteIssueLinkManager links = mock(RemoteIssueLinkManager.class);
    private final JiraAttachments attachments = new JiraAttachments(issues, files, links);

    @Test
    public void filesAreDatedInTheZoneOfTheProgramAndLinksAreNotDated() throws Exception {
        MutableIssue issue = mock(MutableIssue.class);
        when(issues.getIssueObject(1L)).thenReturn(issue);
        Attachment report =
                made(
                        Attachment.class,
                        7L,
                        "e2e.pdf",
                        Timestamp.from(Instant.parse("2026-11-19T23:30:00Z")),
                        "JIRAUSER10100");
        when(files.getAttachments(issue)).thenReturn(List.of(report));
        RemoteIssueLink wiki = made(RemoteIssueLink.class, null, "https://wiki/e2e");
        when(links.getRemoteIssueLinksForIssue(issue)).thenReturn(List.of(wiki));

        assertThat(attachments.of(new JiraIssueId(1), BRUSSELS))
                .containsExactly(
                        new AttachedProof(
                                "e2e.pdf",
                                "attachment 7 e2e.pdf",
                                Optional.of(LocalDate.parse("2026-11-20")),
                                Optional.of(7L),
                                Optional.of(new ActorId("JIRAUSER10100")),
                                Optional.empty()),
                        new AttachedProof(
                                "https://wiki/e2e", "https://wiki/e2e", Optional.empty()));
    }

    @Test
    public void aFileIsDigestedAsItIsStreamed() throws Exception {
        MutableIssue issue = mock(MutableIssue.class);
        when(issues.getIssueObject(1L)).thenReturn(issue);
        Attachment report = made(Attachment.class, 7L, "e2e.pdf", null, null);
        when(files.getAttachments(issue)).thenReturn(List.of(report));
        when(files.streamAttachmentContent(eq(report), any()))
                .thenAnswer(
                        call ->
                                call.<InputStreamConsumer<?>>getArgument(1)
                                        .withInputStream(
                                                new ByteArrayInputStream(
                                                        "abc".getBytes(StandardCharsets.UTF_8))));
        JiraAttachmentContents contents = new JiraAttachmentContents(issues, files);

        assertThat(contents.digestOf(new JiraIssueId(1), 7))
                .as("FIPS 180-2, appendix B.1")
                .contains("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(contents.digestOf(new JiraIssueId(1), 8)).isEmpty();
        when(files.streamAttachmentContent(eq(report), any())).thenThrow(new IOException());
        assertThat(contents.digestOf(new JiraIssueId(1), 7)).isEmpty();
    }

    @Test
    public void anIssueThatIsGoneHasNothingAttached() {
        assertThat(attachments.of(new JiraIssueId(1), BRUSSELS)).isEmpty();
    }

    /** Jira makes these itself; nobody else can. */
    private static <T> T made(Class<T> type, Object... values) throws Exception {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return type.cast(constructor.newInstance(values));
    }
}
