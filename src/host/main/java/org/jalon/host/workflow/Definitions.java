package org.jalon.host.workflow;

import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import com.opensymphony.workflow.spi.WorkflowStore;

import org.jalon.host.HostGap;
import org.jalon.host.jira.site.SiteDatabase;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The workflows as stored, and OSWorkflow's way to them. Parsed ones are kept until their text
 * changes.
 */
final class Definitions implements Configuration {
    private final SiteDatabase site;
    private final WorkflowStore store;
    private final Map<String, WorkflowDescriptor> parsed = new ConcurrentHashMap<>();

    Definitions(SiteDatabase site, WorkflowStore store) {
        this.site = site;
        this.store = store;
    }

    List<String> names() {
        return site.sql("select workflowname from jiraworkflows order by workflowname")
                .query(String.class)
                .list();
    }

    String text(String name) {
        return site.sql("select descriptor from jiraworkflows where workflowname = ?")
                .param(name)
                .query(String.class)
                .single();
    }

    String ruling(long projectId, String typeId) {
        return site.sql(
                        "select workflow from workflowschemeentity where project = ? and issuetype"
                                + " = ?")
                .params(projectId, typeId)
                .query(String.class)
                .optional()
                .orElse(Workflows.STANDARD);
    }

    void save(String name, WorkflowText text) {
        int replaced =
                site.sql("update jiraworkflows set descriptor = ? where workflowname = ?")
                        .params(text.xml(), name)
                        .update();
        if (replaced == 0) {
            site.sql("insert into jiraworkflows values (?, ?)").params(name, text.xml()).update();
        }
        parsed.remove(name);
    }

    @Override
    public WorkflowDescriptor getWorkflow(String name) {
        return parsed.computeIfAbsent(name, key -> new WorkflowText(text(key)).descriptor());
    }

    @Override
    public String[] getWorkflowNames() {
        return names().toArray(String[]::new);
    }

    @Override
    public WorkflowStore getWorkflowStore() {
        return store;
    }

    @Override
    public boolean isInitialized() {
        return true;
    }

    @Override
    public String getPersistence() {
        return WorkflowStoreOnSql.class.getName();
    }

    @Override
    public Map<?, ?> getPersistenceArgs() {
        return Map.of();
    }

    @Override
    public void load(URL url) {}

    @Override
    public boolean removeWorkflow(String name) {
        throw new HostGap(Configuration.class.getName(), "removeWorkflow");
    }

    @Override
    public boolean saveWorkflow(String name, WorkflowDescriptor descriptor, boolean replace) {
        throw new HostGap(Configuration.class.getName(), "saveWorkflow");
    }
}
