package org.jalon.host.web.page;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import com.opensymphony.workflow.loader.ConditionsDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.RestrictionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The kinds of parts a transition is made of, as its definition and the add-ons name them. */
enum WorkflowPart {
    CONDITION("Condition", "condition", "> restrict-to condition") {
        @Override
        List<AbstractDescriptor> of(ActionDescriptor action) {
            RestrictionDescriptor restriction = action.getRestriction();
            List<AbstractDescriptor> found = new ArrayList<>();
            if (restriction != null) {
                collect(restriction.getConditions(), found);
            }
            return found;
        }

        @Override
        Map<?, ?> args(AbstractDescriptor part) {
            return ((ConditionDescriptor) part).getArgs();
        }
    },
    VALIDATOR("Validator", "validator", "> validators > validator") {
        @Override
        List<AbstractDescriptor> of(ActionDescriptor action) {
            return all(action.getValidators());
        }

        @Override
        Map<?, ?> args(AbstractDescriptor part) {
            return ((ValidatorDescriptor) part).getArgs();
        }
    },
    FUNCTION(
            "PostFunction",
            "function",
            "> results > unconditional-result > post-functions > function") {
        @Override
        List<AbstractDescriptor> of(ActionDescriptor action) {
            return all(action.getUnconditionalResult().getPostFunctions());
        }

        @Override
        Map<?, ?> args(AbstractDescriptor part) {
            return ((FunctionDescriptor) part).getArgs();
        }
    };

    private final String screen;
    private final String module;
    private final String place;

    WorkflowPart(String screen, String module, String place) {
        this.screen = screen;
        this.module = module;
        this.place = place;
    }

    /** As Jira's pages call it. */
    String screen() {
        return screen;
    }

    /** The add-ons' module, and the element in it that names the class. */
    String module() {
        return "workflow-" + module;
    }

    String classElement() {
        return module + "-class";
    }

    /** Where in a transition's definition its parts of the kind are. */
    String place() {
        return place;
    }

    /** Those of a transition, in the order of its definition. */
    abstract List<AbstractDescriptor> of(ActionDescriptor action);

    abstract Map<?, ?> args(AbstractDescriptor part);

    String className(AbstractDescriptor part) {
        return String.valueOf(args(part).get("class.name"));
    }

    /** Conditions and groups of conditions, down to the conditions. */
    private static void collect(List<?> conditions, List<AbstractDescriptor> into) {
        for (Object each : conditions) {
            if (each instanceof ConditionsDescriptor group) {
                collect(group.getConditions(), into);
            } else {
                into.add((AbstractDescriptor) each);
            }
        }
    }

    private static List<AbstractDescriptor> all(List<?> parts) {
        List<AbstractDescriptor> found = new ArrayList<>();
        parts.forEach(part -> found.add((AbstractDescriptor) part));
        return found;
    }
}
