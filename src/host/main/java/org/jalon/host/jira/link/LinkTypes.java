package org.jalon.host.jira.link;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;

import java.util.List;
import java.util.Optional;

/** The site's link types. */
public final class LinkTypes {
    private final SiteDatabase site;

    public LinkTypes(SiteDatabase site) {
        this.site = site;
    }

    /** All, by name. */
    public List<JiraLinkType> all() {
        return site.sql("select * from issuelinktype order by linkname")
                .query(
                        (row, index) ->
                                new JiraLinkType(
                                        row.getLong("id"),
                                        row.getString("linkname"),
                                        row.getString("outward"),
                                        row.getString("inward"),
                                        row.getString("pstyle")))
                .list();
    }

    public Optional<JiraLinkType> byId(long id) {
        return all().stream().filter(type -> type.id() == id).findFirst();
    }

    /** Case ignored, as Jira compares them. */
    public Optional<JiraLinkType> byName(String name) {
        return all().stream().filter(type -> type.name().equalsIgnoreCase(name)).findFirst();
    }

    /**
     * @param style Jira's own types have one that it hides; an administrator's have none, the empty
     *     text
     */
    public JiraLinkType add(String name, String outward, String inward, String style) {
        if (byName(name).isPresent()) {
            throw Rejected.because(
                    Rejected.Reason.INVALID, "Another link type with this name already exists.");
        }
        long id = site.nextId();
        site.sql("insert into issuelinktype values (?, ?, ?, ?, ?)")
                .params(id, name, outward, inward, style)
                .update();
        return byId(id).orElseThrow();
    }
}
