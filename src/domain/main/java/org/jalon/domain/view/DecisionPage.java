package org.jalon.domain.view;

import org.jalon.domain.receipt.ChainState;
import org.jalon.domain.receipt.LoggedEntry;
import org.jalon.domain.shared.IssueHead;
import org.jalon.domain.shared.JiraIssueId;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The decision log of a rollout.
 *
 * @param entries newest first
 * @param heads the issues they are about, as far as the viewer may see them
 */
public record DecisionPage(
        ProgramHeader header,
        RolloutFace face,
        List<LoggedEntry> entries,
        Map<JiraIssueId, IssueHead> heads,
        ChainState chain,
        Instant asOf) {
    public DecisionPage {
        entries = List.copyOf(entries);
        heads = Map.copyOf(heads);
    }
}
