package org.jalon.host.workflow.function;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;

import org.jalon.host.jira.issue.Comments;

import java.util.Map;

/** Keeps what the actor said; the act's own event tells of it. */
final class CreateComment implements FunctionProvider {
    private final Comments comments;

    CreateComment(Comments comments) {
        this.comments = comments;
    }

    @Override
    public void execute(Map transientVars, Map args, PropertySet properties) {
        Act act = Act.of(transientVars);
        act.comment().ifPresent(body -> comments.write(act.actor(), act.stored().id(), body));
    }
}
