package org.jalon.plugin.jira.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import org.jalon.domain.shared.JiraIssueId;
import org.junit.Test;

import java.time.Instant;

public class BlocksLinksTest {
    private static final long SORT_PLAN = 29;
    private static final long TEST = 33;

    private final JiraBlocks jira = new JiraBlocks();

    private void sortPlanBlocksTest(long type) {
        jira.hasIssue(SORT_PLAN, null);
        jira.hasLink(SORT_PLAN, TEST, type);
    }

    @Test
    public void theDestinationWaitsForTheSource() {
        jira.hasType(JiraBlocks.BLOCKS, "Blocks");
        sortPlanBlocksTest(JiraBlocks.BLOCKS);

        assertThat(jira.blocks.unresolvedBlockersOf(TEST))
                .containsExactly(new JiraIssueId(SORT_PLAN));
        assertThat(jira.blocks.unresolvedBlockersOf(SORT_PLAN)).isEmpty();
        assertThat(jira.blocks.blockedBy(SORT_PLAN)).containsExactly(new JiraIssueId(TEST));
        assertThat(jira.blocks.blockedBy(TEST)).isEmpty();
    }

    @Test
    public void aResolvedBlockerBlocksNobodyButIsStillLinked() {
        jira.hasType(JiraBlocks.BLOCKS, "Blocks");
        sortPlanBlocksTest(JiraBlocks.BLOCKS);
        jira.hasIssue(SORT_PLAN, Instant.parse("2026-12-11T12:00:00Z"));

        assertThat(jira.blocks.unresolvedBlockersOf(TEST)).isEmpty();
        assertThat(jira.blocks.blockedBy(SORT_PLAN)).containsExactly(new JiraIssueId(TEST));
    }

    @Test
    public void aBlockerThatIsGoneBlocksNobody() {
        jira.hasType(JiraBlocks.BLOCKS, "Blocks");
        jira.hasLink(SORT_PLAN, TEST, JiraBlocks.BLOCKS);

        assertThat(jira.blocks.unresolvedBlockersOf(TEST)).isEmpty();
    }

    @Test
    public void otherLinksBlockNobody() {
        jira.hasType(JiraBlocks.BLOCKS, "Blocks");
        sortPlanBlocksTest(JiraBlocks.OTHER_TYPE);

        assertThat(jira.blocks.unresolvedBlockersOf(TEST)).isEmpty();
        assertThat(jira.blocks.blockedBy(SORT_PLAN)).isEmpty();
    }

    @Test
    public void withoutTheLinkTypeNothingIsBlockedAndNoneIsCreated() {
        sortPlanBlocksTest(JiraBlocks.BLOCKS);
        jira.type.remember();

        assertThat(jira.blocks.unresolvedBlockersOf(TEST)).isEmpty();
        assertThat(jira.blocks.blockedBy(SORT_PLAN)).isEmpty();
        assertThat(jira.stored).isEmpty();
        verify(jira.types, never()).createIssueLinkType(any(), any(), any(), any());
    }

    @Test
    public void theTypeIsFoundByItsIdAfterARename() {
        jira.hasType(JiraBlocks.BLOCKS, "Blocks");
        sortPlanBlocksTest(JiraBlocks.BLOCKS);
        jira.type.remember();

        jira.hasType(JiraBlocks.BLOCKS, "Hinders");

        assertThat(jira.blocks.unresolvedBlockersOf(TEST))
                .containsExactly(new JiraIssueId(SORT_PLAN));
    }
}
