package org.jalon.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;

import java.util.Map;

/** A post-function that fails late, or meets a gap of the host. */
public final class Failing implements FunctionProvider {
    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        if ("property".equals(args.get("how"))) {
            properties.setString("key", "value");
        }
        throw new IllegalStateException("late failure of a test");
    }
}
