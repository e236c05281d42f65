package org.jalon.domain.view;

import org.jalon.domain.rollup.Fact;
import org.jalon.domain.shared.ActorId;
import org.jalon.domain.shared.IssueReading;
import org.jalon.domain.shared.IssueReadings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Divides the issues behind a cell into those a viewer may browse and a number of others. */
public final class CellIssueLines {
    private final IssueReadings issues;
    private final BlockersShown blockers;

    public CellIssueLines(IssueReadings issues, BlockersShown blockers) {
        this.issues = issues;
        this.blockers = blockers;
    }

    /**
     * @param shown by key
     * @param withheld how many more there are
     */
    record Lines(List<CellIssue> shown, int withheld) {}

    Lines of(ActorId actor, Collection<Fact> facts) {
        List<CellIssue> shown = new ArrayList<>();
        int withheld = 0;
        for (Fact fact : facts) {
            Optional<IssueReading> reading = issues.by(fact.issue());
            if (reading.isPresent() && issues.mayBrowse(actor, fact.issue())) {
                shown.add(new CellIssue(reading.get(), blockers.of(actor, reading.get())));
            } else if (reading.isPresent()) {
                withheld++;
            }
        }
        shown.sort(Comparator.comparing(line -> line.reading().id().value()));
        return new Lines(shown, withheld);
    }
}
