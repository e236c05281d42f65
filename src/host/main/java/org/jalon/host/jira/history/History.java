package org.jalon.host.jira.history;

import org.jalon.host.jira.site.SiteDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The change history of the site's issues. */
public final class History {
    private final SiteDatabase site;

    public History(SiteDatabase site) {
        this.site = site;
    }

    /** Oldest first. */
    public List<ChangeGroup> of(long issueId) {
        return site.sql("select id, author, created from changegroup where issueid = ? order by id")
                .param(issueId)
                .query((row, index) -> group(row, issueId))
                .list();
    }

    /** Keeps what one act changed; nothing is kept of an act that changed nothing. */
    public Optional<ChangeGroup> record(
            long issueId, String authorKey, Instant when, List<ChangeItem> items) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        List<Long> ids = site.nextIds(items.size() + 1);
        long groupId = ids.get(0);
        site.sql("insert into changegroup values (?, ?, ?, ?)")
                .params(groupId, issueId, authorKey, SiteDatabase.stamp(when))
                .update();
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            rows.add(row(ids.get(i + 1), groupId, items.get(i)));
        }
        site.batch("insert into changeitem values (?, ?, ?, ?, ?, ?, ?)", rows);
        return Optional.of(new ChangeGroup(groupId, issueId, authorKey, when, List.copyOf(items)));
    }

    public void forget(long issueId) {
        site.sql(
                        "delete from changeitem where groupid in (select id from changegroup where"
                                + " issueid = ?)")
                .param(issueId)
                .update();
        site.sql("delete from changegroup where issueid = ?").param(issueId).update();
    }

    private static Object[] row(long id, long groupId, ChangeItem item) {
        return new Object[] {
            id,
            groupId,
            item.field(),
            item.from().orElse(null),
            item.fromText().orElse(null),
            item.to().orElse(null),
            item.toText().orElse(null)
        };
    }

    private ChangeGroup group(ResultSet row, long issueId) throws SQLException {
        long id = row.getLong("id");
        return new ChangeGroup(
                id,
                issueId,
                row.getString("author"),
                SiteDatabase.instant(row, "created"),
                items(id));
    }

    private List<ChangeItem> items(long groupId) {
        return site.sql("select * from changeitem where groupid = ? order by id")
                .param(groupId)
                .query(
                        (row, index) ->
                                new ChangeItem(
                                        row.getString("field"),
                                        Optional.ofNullable(row.getString("oldvalue")),
                                        Optional.ofNullable(row.getString("oldstring")),
                                        Optional.ofNullable(row.getString("newvalue")),
                                        Optional.ofNullable(row.getString("newstring"))))
                .list();
    }
}
