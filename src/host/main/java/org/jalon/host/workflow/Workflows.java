package org.jalon.host.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;

import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.project.Statuses;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.site.SiteDatabase;
import org.jalon.host.jira.user.JiraUser;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The site's workflows: which one rules an issue, which transitions it offers, and taking one. */
public final class Workflows {
    /** To Do, In Progress, Done; rules every issue that nothing else was assigned to. */
    public static final String STANDARD = "jira";

    private final SiteDatabase site;
    private final Definitions definitions;
    private final Statuses statuses;
    private final Transitions transitions;

    public Workflows(
            SiteDatabase site, WorkflowEngine engine, Statuses statuses, Transitions transitions) {
        this.site = site;
        this.definitions = engine.definitions();
        this.statuses = statuses;
        this.transitions = transitions;
    }

    public List<String> names() {
        return definitions.names();
    }

    /**
     * Those that rule issues of some project; the standard one rules whatever nothing else does.
     */
    List<String> active() {
        Set<String> active = new TreeSet<>(List.of(STANDARD));
        active.addAll(
                site.sql("select distinct workflow from workflowschemeentity")
                        .query(String.class)
                        .list());
        return List.copyOf(active);
    }

    /** The definition as XML, for example for an administrator's export. */
    public String definition(String name) {
        return definitions.text(name);
    }

    /**
     * Adds or replaces a workflow, as an administrator imports one. Each step's {@code
     * jira.status.id} is rewritten to the id of the status of the step's name on this site.
     *
     * @throws Rejected if the XML is no workflow or a step's name is no status of this site
     */
    public void importXml(String name, String xml) {
        WorkflowText text = new WorkflowText(xml);
        text.descriptor();
        site.inTransaction(() -> definitions.save(name, text.withStatusIds(statuses)));
    }

    /**
     * Adds a workflow whose steps name statuses of this site by id.
     *
     * @throws IllegalStateException if there is one of that name, or a status does not exist
     */
    public void create(String name, WorkflowDescriptor descriptor) {
        if (names().contains(name)) {
            throw new IllegalStateException("Workflow with name: " + name + " already exists");
        }
        WorkflowText text = WorkflowText.of(descriptor);
        text.requireStatuses(statuses);
        site.inTransaction(() -> definitions.save(name, text));
    }

    /** Publishes another definition of a workflow that is there; its issues stay where they are. */
    void replace(String name, WorkflowText text) {
        text.requireStatuses(statuses);
        site.inTransaction(() -> definitions.save(name, text));
    }

    /** From now on that workflow rules new issues of the type in the project. */
    public void assign(long projectId, String typeId, String name) {
        site.inTransaction(
                () -> {
                    site.sql("delete from workflowschemeentity where project = ? and issuetype = ?")
                            .params(projectId, typeId)
                            .update();
                    site.sql("insert into workflowschemeentity values (?, ?, ?)")
                            .params(projectId, typeId, name)
                            .update();
                });
    }

    public String ruling(long projectId, String typeId) {
        return definitions.ruling(projectId, typeId);
    }

    /**
     * What the user may do with the issue now, in the workflow's order; conditions and permission
     * decide.
     */
    public List<Transition> available(JiraUser user, StoredIssue issue) {
        return transitions.available(user, issue);
    }

    /**
     * Takes a transition: conditions, validators, post-functions, status, resolution, history,
     * comment and events in one transaction.
     *
     * @throws Rejected with every message the validators gave
     */
    public StoredIssue perform(JiraUser actor, long issueId, TransitionRequest request) {
        return transitions.perform(actor, issueId, request);
    }
}
