package org.jalon.host.workflow;

import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;

import java.util.Map;

/** Which workflow rules which issue type, under one name; projects are made with one. */
public final class WorkflowSchemes {
    private final SiteDatabase site;
    private final Workflows workflows;

    public WorkflowSchemes(SiteDatabase site, Workflows workflows) {
        this.site = site;
        this.workflows = workflows;
    }

    /**
     * @param workflowByType issue type id to name of the workflow
     * @throws Rejected if the name is taken or a workflow does not exist
     */
    public long add(String name, Map<String, String> workflowByType) {
        return site.inTransaction(
                () -> {
                    refuse(name.isBlank(), "A name must be given.");
                    refuse(count("workflowscheme where sname = ?", name) > 0, "Name is in use.");
                    long id = site.nextId();
                    site.sql("insert into workflowscheme values (?, ?)").params(id, name).update();
                    workflowByType.forEach((type, workflow) -> map(id, type, workflow));
                    return id;
                });
    }

    /** From now on the scheme rules the project's new issues. */
    public void use(long scheme, long projectId) {
        site.inTransaction(
                () -> {
                    refuse(
                            count("workflowscheme where id = ?", scheme) == 0,
                            "The workflow scheme does not exist.");
                    site.sql("insert into workflowschemeproject values (?, ?)")
                            .params(projectId, scheme)
                            .update();
                    site.sql("select issuetype, workflow from workflowschemetype where scheme = ?")
                            .param(scheme)
                            .query((row, index) -> Map.entry(row.getString(1), row.getString(2)))
                            .list()
                            .forEach(m -> workflows.assign(projectId, m.getKey(), m.getValue()));
                });
    }

    /**
     * @throws Rejected if there is none, or a project uses it
     */
    public void remove(long scheme) {
        site.inTransaction(
                () -> {
                    if (count("workflowscheme where id = ?", scheme) == 0) {
                        throw Rejected.because(
                                Rejected.Reason.NOT_FOUND, "The workflow scheme does not exist.");
                    }
                    refuse(
                            count("workflowschemeproject where scheme = ?", scheme) > 0,
                            "The workflow scheme is in use and cannot be deleted.");
                    site.sql("delete from workflowschemetype where scheme = ?")
                            .param(scheme)
                            .update();
                    site.sql("delete from workflowscheme where id = ?").param(scheme).update();
                });
    }

    private void map(long scheme, String type, String workflow) {
        refuse(
                !workflows.names().contains(workflow),
                "Workflow '" + workflow + "' does not exist.");
        site.sql("insert into workflowschemetype values (?, ?, ?)")
                .params(scheme, type, workflow)
                .update();
    }

    private long count(String from, Object parameter) {
        return site.sql("select count(*) from " + from).param(parameter).query(Long.class).single();
    }

    private static void refuse(boolean when, String message) {
        if (when) {
            throw Rejected.because(Rejected.Reason.INVALID, message);
        }
    }
}
