package org.jalon.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.AbstractWorkflow;
import com.opensymphony.workflow.WorkflowContext;
import com.opensymphony.workflow.WorkflowException;
import com.opensymphony.workflow.config.Configuration;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.spi.WorkflowEntry;

import org.jalon.host.HostGap;
import org.jalon.host.plugin.InstalledPlugin;
import org.jalon.host.plugin.Plugins;
import org.jalon.host.workflow.function.JiraFunctions;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * OSWorkflow 2.7 made to behave like the 2.8 in Jira, for one caller and one call. Jira's functions
 * are the host's; every other class is an add-on's, made by the add-on with its own Spring context.
 */
final class WorkflowRun extends AbstractWorkflow {
    private final JiraFunctions functions;
    private final Plugins plugins;
    private Optional<HostGap> gap = Optional.empty();

    WorkflowRun(
            String callerKey,
            Configuration configuration,
            JiraFunctions functions,
            Plugins plugins) {
        this.functions = functions;
        this.plugins = plugins;
        this.context = new Caller(callerKey);
        setConfiguration(configuration);
    }

    /** Null for a class no enabled add-on has: OSWorkflow then refuses the action, as Jira does. */
    @Override
    protected Object loadObject(String className) {
        String name = className.trim();
        if (name.startsWith("com.atlassian.jira.")) {
            return functions
                    .named(name)
                    .orElseThrow(() -> noted(new HostGap(name, "workflow class")));
        }
        return plugins.enabled().stream()
                .filter(plugin -> has(plugin, name))
                .findFirst()
                .<Object>map(plugin -> plugin.create(name, Object.class))
                .orElse(null);
    }

    /**
     * OSWorkflow 2.7 would end the entry at a step without actions of its own; in Jira an issue
     * never ends.
     */
    @Override
    protected void checkImplicitFinish(long entryId) {}

    /** An add-on may ask Jira to leave the validators out; triggers of development tools do. */
    @Override
    protected void verifyInputs(
            WorkflowEntry entry, List validators, Map transientVars, PropertySet properties)
            throws WorkflowException {
        if (!Boolean.TRUE.equals(transientVars.get(TransitionRequest.SKIP_VALIDATORS))) {
            super.verifyInputs(entry, validators, transientVars, properties);
        }
    }

    @Override
    protected boolean passesCondition(
            ConditionDescriptor condition, Map transientVars, PropertySet properties, int stepId)
            throws WorkflowException {
        try {
            return super.passesCondition(condition, transientVars, properties, stepId);
        } catch (WorkflowException e) {
            causes(e)
                    .filter(HostGap.class::isInstance)
                    .findFirst()
                    .ifPresent(found -> noted((HostGap) found));
            throw e;
        }
    }

    /** A gap OSWorkflow swallowed: it logs what conditions throw and offers no action. */
    void surfaceGap() {
        gap.ifPresent(
                found -> {
                    throw found;
                });
    }

    static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, WorkflowRun::cause);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof WorkflowException wrapped
                ? wrapped.getRootCause()
                : failure.getCause();
    }

    private HostGap noted(HostGap found) {
        gap = Optional.of(found);
        return found;
    }

    private static boolean has(InstalledPlugin plugin, String className) {
        try {
            plugin.load(className);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * A failed action throws, which rolls the transaction back: nothing else is to be remembered.
     */
    private record Caller(String key) implements WorkflowContext {
        @Override
        public String getCaller() {
            return key;
        }

        @Override
        public void setRollbackOnly() {}
    }
}
