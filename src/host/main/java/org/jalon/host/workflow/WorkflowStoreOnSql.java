package org.jalon.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;

import org.jalon.host.HostGap;
import org.jalon.host.jira.site.SiteDatabase;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Date;
import java.util.List;
import java.util.Map;

/**
 * Where each issue stands in its workflow, in the tables OSWorkflow has in Jira. Previous steps are
 * not linked.
 */
final class WorkflowStoreOnSql implements WorkflowStore {
    private final SiteDatabase site;

    WorkflowStoreOnSql(SiteDatabase site) {
        this.site = site;
    }

    @Override
    public void init(Map properties) {}

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = site.nextId();
        site.sql("insert into os_wfentry values (?, ?, ?)")
                .params(id, workflowName, WorkflowEntry.CREATED)
                .update();
        return new SimpleWorkflowEntry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long entryId) {
        return site.sql("select workflowname, state from os_wfentry where id = ?")
                .param(entryId)
                .query(
                        (row, index) ->
                                new SimpleWorkflowEntry(
                                        entryId,
                                        row.getString("workflowname"),
                                        row.getInt("state")))
                .single();
    }

    @Override
    public void setEntryState(long entryId, int state) {
        site.sql("update os_wfentry set state = ? where id = ?").params(state, entryId).update();
    }

    @Override
    public Step createCurrentStep(
            long entryId,
            int stepId,
            String owner,
            Date startDate,
            Date dueDate,
            String status,
            long[] previousIds) {
        long id = site.nextId();
        site.sql("insert into os_currentstep values (?, ?, ?, 0, ?, null, ?, null)")
                .params(id, entryId, stepId, SiteDatabase.stamp(site.now()))
                .param(status)
                .update();
        return findCurrentSteps(entryId).stream()
                .filter(step -> step.getId() == id)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return steps("os_currentstep", entryId);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return steps("os_historystep", entryId);
    }

    @Override
    public Step markFinished(
            Step step, int actionId, Date finishDate, String status, String caller) {
        site.sql(
                        """
                        update os_currentstep
                        set action_id = ?, finish_date = ?, step_status = ?, caller_key = ?
                        where id = ?
                        """)
                .param(actionId)
                .param(SiteDatabase.stamp(site.now()))
                .param(status)
                .param(caller)
                .param(step.getId())
                .update();
        return findCurrentSteps(step.getEntryId()).stream()
                .filter(one -> one.getId() == step.getId())
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void moveToHistory(Step step) {
        site.sql("insert into os_historystep select * from os_currentstep where id = ?")
                .param(step.getId())
                .update();
        site.sql("delete from os_currentstep where id = ?").param(step.getId()).update();
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        return new ClosedPropertySet();
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public List<?> query(WorkflowQuery query) {
        throw new HostGap(WorkflowStore.class.getName(), "query(WorkflowQuery)");
    }

    @Override
    public List<?> query(WorkflowExpressionQuery query) {
        throw new HostGap(WorkflowStore.class.getName(), "query(WorkflowExpressionQuery)");
    }

    List<Long> freshIds(int count) {
        return site.nextIds(count);
    }

    void place(List<WorkflowEngine.Placement> placements) {
        Object now = SiteDatabase.stamp(site.now());
        site.batch(
                "insert into os_wfentry values (?, ?, ?)",
                placements.stream()
                        .map(
                                at ->
                                        new Object[] {
                                            at.entry(), at.workflow(), WorkflowEntry.ACTIVATED
                                        })
                        .toList());
        // A step may bear its entry's id: they are different tables.
        site.batch(
                "insert into os_currentstep values (?, ?, ?, 0, ?, null, 'open', null)",
                placements.stream()
                        .map(at -> new Object[] {at.entry(), at.entry(), at.step(), now})
                        .toList());
    }

    void forget(long entryId) {
        site.sql("delete from os_currentstep where entry_id = ?").param(entryId).update();
        site.sql("delete from os_historystep where entry_id = ?").param(entryId).update();
        site.sql("delete from os_wfentry where id = ?").param(entryId).update();
    }

    private List<Step> steps(String table, long entryId) {
        return site.sql("select * from " + table + " where entry_id = ? order by id")
                .param(entryId)
                .query(WorkflowStoreOnSql::step)
                .list();
    }

    private static Step step(ResultSet row, int index) throws SQLException {
        return new SimpleStep(
                row.getLong("id"),
                row.getLong("entry_id"),
                row.getInt("step_id"),
                row.getInt("action_id"),
                null,
                Date.from(SiteDatabase.instant(row, "start_date")),
                null,
                SiteDatabase.instantIfAny(row, "finish_date").map(Date::from).orElse(null),
                row.getString("step_status"),
                new long[0],
                row.getString("caller_key"));
    }
}
