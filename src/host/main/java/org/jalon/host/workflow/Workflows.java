package org.jalon.host.workflow;

import java.util.List;
import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

/** The site's workflows: which one rules an issue, which transitions it offers, and taking one. */
public final class Workflows {
    /** To Do, In Progress, Done; rules every issue that nothing else was assigned to. */
    public static final String STANDARD = "jira";

    public List<String> names() {
        throw new HostGap("Workflows", "names");
    }

    /** The definition as XML, for example for an administrator's export. */
    public String definition(String name) {
        throw new HostGap("Workflows", "definition");
    }

    /**
     * Adds or replaces a workflow, as an administrator imports one. Each step's {@code jira.status.id} is rewritten to
     * the id of the status of the step's name on this site.
     *
     * @throws Rejected if the XML is no workflow or a step's name is no status of this site
     */
    public void importXml(String name, String xml) {
        throw new HostGap("Workflows", "importXml");
    }

    /** From now on that workflow rules new issues of the type in the project. */
    public void assign(long projectId, String typeId, String name) {
        throw new HostGap("Workflows", "assign");
    }

    public String ruling(long projectId, String typeId) {
        throw new HostGap("Workflows", "ruling");
    }

    /** What the user may do with the issue now, in the workflow's order; conditions and permission decide. */
    public List<Transition> available(JiraUser user, StoredIssue issue) {
        throw new HostGap("Workflows", "available");
    }

    /**
     * Takes a transition: conditions, validators, post-functions, status, resolution, history, comment and events in
     * one transaction.
     *
     * @throws Rejected with every message the validators gave
     */
    public StoredIssue perform(JiraUser actor, long issueId, TransitionRequest request) {
        throw new HostGap("Workflows", "perform");
    }
}
