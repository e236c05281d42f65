package org.jalon.host.jira.search;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.JqlFunction;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;

import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;
import org.jalon.host.plugin.Module;
import org.jalon.host.plugin.Plugins;

import java.util.List;
import java.util.Optional;

/** The add-ons' {@code jql-function} modules, called as Jira calls them: validated, then asked. */
final class JqlFunctions {
    private final Plugins plugins;

    JqlFunctions(Plugins plugins) {
        this.plugins = plugins;
    }

    /** The ids a function names; empty when no add-on has one of that name. */
    Optional<List<Long>> ids(Clause.Operand.Function written, JiraUser viewer) {
        return plugins.modules("jql-function").stream()
                .filter(module -> isNamed(module, written.name()))
                .findFirst()
                .map(module -> ids(module, written, viewer));
    }

    private static boolean isNamed(Module module, String name) {
        return module.childText("fname").filter(name::equalsIgnoreCase).isPresent();
    }

    private static List<Long> ids(Module module, Clause.Operand.Function written, JiraUser viewer) {
        JqlFunction function =
                module.plugin().create(module.attribute("class").orElseThrow(), JqlFunction.class);
        FunctionOperand operand = new FunctionOperand(written.name(), written.arguments());
        TerminalClause clause = new TerminalClause() {};
        int least = function.getMinimumNumberOfExpectedArguments();
        if (written.arguments().size() < least) {
            throw JqlError.because(
                    "Function '"
                            + written.name()
                            + "' expected at least '"
                            + least
                            + "' arguments but received '"
                            + written.arguments().size()
                            + "'.");
        }
        MessageSet problems = function.validate(viewer, operand, clause);
        if (problems.hasAnyErrors()) {
            throw JqlError.because(String.join(" ", problems.getErrorMessages()));
        }
        QueryCreationContext context = () -> viewer;
        return function.getValues(context, operand, clause).stream().map(JqlFunctions::id).toList();
    }

    private static Long id(QueryLiteral literal) {
        if (literal.getLongValue() == null) {
            throw new HostGap("JQL", "a function that names issues by key");
        }
        return literal.getLongValue();
    }
}
