package org.jalon.plugin.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;

import net.java.ao.Query;

import org.jalon.domain.linking.Recheck;
import org.jalon.domain.linking.Rechecks;
import org.jalon.domain.shared.JiraIssueId;
import org.jalon.plugin.persistence.row.RecheckRow;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Issues to be asked about again, one row each, gone with the last look. */
public final class ActiveObjectsRechecks implements Rechecks {
    private final ActiveObjects activeObjects;

    public ActiveObjectsRechecks(ActiveObjects activeObjects) {
        this.activeObjects = activeObjects;
    }

    @Override
    public void note(JiraIssueId issue, Instant at) {
        RecheckRow[] known = rows(issue);
        for (RecheckRow row : known) {
            row.setSeenAt(at.toEpochMilli());
            row.save();
        }
        if (known.length == 0) {
            activeObjects.create(
                    RecheckRow.class,
                    new Columns()
                            .with("ISSUE_KEY", String.valueOf(issue.value()))
                            .with("SEEN_AT", at.toEpochMilli())
                            .values());
        }
    }

    @Override
    public List<Recheck> noted() {
        return Arrays.stream(activeObjects.find(RecheckRow.class, Query.select().order("ID")))
                .map(ActiveObjectsRechecks::recheck)
                .toList();
    }

    @Override
    public void asked(Recheck recheck, Instant at) {
        // Only this column is written: a note that comes meanwhile keeps its own.
        for (RecheckRow row : rows(recheck.issue())) {
            row.setAskedAt(at.toEpochMilli());
            row.save();
        }
    }

    @Override
    public void done(Recheck recheck) {
        activeObjects.deleteWithSQL(
                RecheckRow.class,
                "ISSUE_KEY = ? AND SEEN_AT = ?",
                String.valueOf(recheck.issue().value()),
                recheck.seen().toEpochMilli());
    }

    private RecheckRow[] rows(JiraIssueId issue) {
        return activeObjects.find(
                RecheckRow.class,
                Query.select().where("ISSUE_KEY = ?", String.valueOf(issue.value())));
    }

    private static Recheck recheck(RecheckRow row) {
        return new Recheck(
                new JiraIssueId(Long.parseLong(row.getIssueKey())),
                Instant.ofEpochMilli(row.getSeenAt()),
                Optional.ofNullable(row.getAskedAt()).map(Instant::ofEpochMilli));
    }
}
