package org.jalon.host.workflow;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.ConfigurableJiraWorkflow;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.opensymphony.workflow.loader.WorkflowDescriptor;

import java.util.Collection;

/**
 * Workflows as the Jira API administers them. A descriptor that is handed out is the caller's own:
 * changing it changes nothing until it is handed back.
 */
public final class WorkflowsForAddOns implements WorkflowManager {
    private final Workflows workflows;
    private final Drafts drafts;

    public WorkflowsForAddOns(Workflows workflows, Drafts drafts) {
        this.workflows = workflows;
        this.drafts = drafts;
    }

    private static final class Draft extends ConfigurableJiraWorkflow {
        Draft(String parent, WorkflowDescriptor descriptor, WorkflowManager manager) {
            super(parent, descriptor, manager);
        }
    }

    /** Read only when it is asked for: most callers want the name. */
    private static final class Live extends ConfigurableJiraWorkflow {
        private final WorkflowText text;
        private WorkflowDescriptor descriptor;

        Live(String name, WorkflowText text, WorkflowManager manager) {
            super(name, null, manager);
            this.text = text;
        }

        @Override
        public WorkflowDescriptor getDescriptor() {
            if (descriptor == null) {
                descriptor = text.descriptor();
            }
            return descriptor;
        }
    }

    @Override
    public boolean workflowExists(String name) {
        return workflows.names().contains(name);
    }

    @Override
    public Collection<JiraWorkflow> getActiveWorkflows() {
        return workflows.active().stream().map(this::getWorkflow).toList();
    }

    @Override
    public JiraWorkflow getWorkflow(String name) {
        return workflowExists(name) ? new Live(name, live(name), this) : null;
    }

    @Override
    public JiraWorkflow getWorkflow(Long projectId, String issueTypeId) {
        return getWorkflow(workflows.ruling(projectId, issueTypeId));
    }

    @Override
    public JiraWorkflow getDraftWorkflow(String parent) {
        requireKnown(parent);
        return drafts.of(parent)
                .map(text -> new Draft(parent, text.descriptor(), this))
                .orElse(null);
    }

    @Override
    public JiraWorkflow createDraftWorkflow(ApplicationUser author, String parent) {
        requireKnown(parent);
        if (drafts.of(parent).isPresent()) {
            throw new IllegalStateException("There is a draft of '" + parent + "' already");
        }
        drafts.save(parent, live(parent));
        return getDraftWorkflow(parent);
    }

    @Override
    public boolean deleteDraftWorkflow(String parent) {
        return drafts.delete(parent);
    }

    @Override
    public void updateWorkflow(ApplicationUser user, JiraWorkflow workflow) {
        WorkflowText text = WorkflowText.of(workflow.getDescriptor());
        if (workflow instanceof Draft) {
            drafts.save(workflow.getName(), text);
        } else {
            workflows.replace(workflow.getName(), text);
        }
    }

    @Override
    public void overwriteActiveWorkflow(ApplicationUser user, String name) {
        WorkflowText text =
                drafts.of(name)
                        .orElseThrow(
                                () -> new IllegalArgumentException("No draft of '" + name + "'"));
        workflows.replace(name, text);
        drafts.delete(name);
    }

    @Override
    public void createWorkflow(ApplicationUser creator, JiraWorkflow workflow) {
        workflows.create(workflow.getName(), workflow.getDescriptor());
    }

    private WorkflowText live(String name) {
        return new WorkflowText(workflows.definition(name));
    }

    private void requireKnown(String name) {
        if (!workflowExists(name)) {
            throw new IllegalArgumentException("No workflow '" + name + "'");
        }
    }
}
