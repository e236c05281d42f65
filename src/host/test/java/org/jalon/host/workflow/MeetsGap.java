package org.jalon.host.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;

import java.util.Map;

/** Asks for something the host does not keep. */
public final class MeetsGap implements Condition {
    @Override
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return properties.exists("mine");
    }
}
