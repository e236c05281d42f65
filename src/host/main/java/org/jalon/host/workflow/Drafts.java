package org.jalon.host.workflow;

import org.jalon.host.jira.site.SiteDatabase;

import java.util.Optional;

/** Changes to active workflows that are not published yet, one draft for each. */
public final class Drafts {
    private final SiteDatabase site;

    public Drafts(SiteDatabase site) {
        this.site = site;
    }

    Optional<WorkflowText> of(String parent) {
        return site.sql("select contents from jiradraftworkflows where parentname = ?")
                .param(parent)
                .query(String.class)
                .optional()
                .map(WorkflowText::new);
    }

    void save(String parent, WorkflowText text) {
        site.inTransaction(
                () -> {
                    delete(parent);
                    site.sql("insert into jiradraftworkflows values (?, ?)")
                            .params(parent, text.xml())
                            .update();
                });
    }

    boolean delete(String parent) {
        return site.sql("delete from jiradraftworkflows where parentname = ?")
                        .param(parent)
                        .update()
                > 0;
    }
}
