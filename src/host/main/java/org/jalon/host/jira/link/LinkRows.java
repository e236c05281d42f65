package org.jalon.host.jira.link;

import org.jalon.host.jira.site.SiteDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Links as rows: reading and writing, no rules. */
final class LinkRows {
    private final SiteDatabase site;

    LinkRows(SiteDatabase site) {
        this.site = site;
    }

    Optional<JiraLink> byId(long id) {
        return site.sql("select * from issuelink where id = ?")
                .param(id)
                .query(LinkRows::link)
                .optional();
    }

    Optional<JiraLink> between(long typeId, long sourceId, long destinationId) {
        return site.sql(
                        "select * from issuelink where linktype = ? and source = ? and destination"
                                + " = ?")
                .params(typeId, sourceId, destinationId)
                .query(LinkRows::link)
                .optional();
    }

    List<JiraLink> outward(long issueId) {
        return list("source", issueId);
    }

    List<JiraLink> inward(long issueId) {
        return list("destination", issueId);
    }

    void insert(List<JiraLink> links) {
        site.batch(
                "insert into issuelink values (?, ?, ?, ?, ?)",
                links.stream()
                        .map(
                                link ->
                                        new Object[] {
                                            link.id(),
                                            link.typeId(),
                                            link.sourceId(),
                                            link.destinationId(),
                                            link.sequence()
                                        })
                        .toList());
    }

    void delete(long id) {
        site.sql("delete from issuelink where id = ?").param(id).update();
    }

    private List<JiraLink> list(String end, long issueId) {
        return site.sql("select * from issuelink where " + end + " = ? order by linktype, seq, id")
                .param(issueId)
                .query(LinkRows::link)
                .list();
    }

    private static JiraLink link(ResultSet row, int index) throws SQLException {
        return new JiraLink(
                row.getLong("id"),
                row.getLong("linktype"),
                row.getLong("source"),
                row.getLong("destination"),
                row.getLong("seq"));
    }
}
