package org.jalon.domain.view;

import org.jalon.domain.shared.IssueReading;

import java.util.List;

/**
 * One issue behind a cell.
 *
 * @param blockers what it waits for, those the viewer may browse first; empty when it is not
 *     blocked
 */
public record CellIssue(IssueReading reading, List<Blocker> blockers) {
    public CellIssue {
        blockers = List.copyOf(blockers);
    }
}
