package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.issue.Issues;
import org.jalon.host.jira.issue.StoredIssue;
import org.jalon.host.jira.site.Rejected;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Issues named by key or id, in the column that holds their id. Ids can be compared, which is how
 * one pages.
 */
final class IdField implements JqlField {
    private static final Pattern ID = Pattern.compile("\\d{1,18}");

    private final String column;
    private final Issues issues;
    private final JqlFunctions functions;

    IdField(String column, Issues issues, JqlFunctions functions) {
        this.column = column;
        this.issues = issues;
        this.functions = functions;
    }

    @Override
    public SqlPart compile(Clause.Comparison comparison, JiraUser viewer) {
        Clause.Operator operator = comparison.operator();
        if (operator.ordering()) {
            return SqlPart.of(column + " " + operator.text() + " ?", bound(comparison));
        }
        if (!operator.equality()) {
            throw JqlError.operator(operator.text(), comparison.field());
        }
        if (comparison.operand() instanceof Clause.Operand.Empty) {
            return SqlPart.of(column + (operator.negative() ? " is not null" : " is null"));
        }
        List<Long> ids = new ArrayList<>();
        for (Clause.Operand operand : comparison.operands()) {
            if (operand instanceof Clause.Operand.Function function) {
                ids.addAll(called(function, comparison.operator(), viewer));
            } else if (viewer == null) {
                ids.add(anybodys(text(operand)));
            } else {
                ids.add(named(text(operand), comparison.field(), viewer));
            }
        }
        SqlPart found = SqlPart.in(column, ids);
        return operator.negative() ? found.not() : found;
    }

    private List<Long> called(
            Clause.Operand.Function function, Clause.Operator operator, JiraUser viewer) {
        if (operator != Clause.Operator.IN && operator != Clause.Operator.NOT_IN) {
            throw JqlError.because(
                    "A list function can only be used with the operators 'IN' and 'NOT IN'.");
        }
        return functions
                .ids(function, viewer)
                .orElseThrow(() -> new HostGap("JQL", function.name() + "()"));
    }

    private static long bound(Clause.Comparison comparison) {
        String text = text(comparison.operand());
        if (!ID.matcher(text).matches()) {
            throw new HostGap(
                    "JQL", comparison.field() + " " + comparison.operator().text() + " <key>");
        }
        return Long.parseLong(text);
    }

    /** Without a viewer nobody's permission is asked, and what is not there is just not found. */
    private static long anybodys(String text) {
        if (!ID.matcher(text).matches()) {
            throw new HostGap("JQL", "a key where security is overridden");
        }
        return Long.parseLong(text);
    }

    private long named(String text, String field, JiraUser viewer) {
        Optional<StoredIssue> issue = seen(text, viewer);
        String kind = ID.matcher(text).matches() ? "ID" : "key";
        return issue.map(StoredIssue::id)
                .orElseThrow(
                        () ->
                                JqlError.because(
                                        "An issue with "
                                                + kind
                                                + " '"
                                                + text
                                                + "' does not exist for field '"
                                                + field
                                                + "'."));
    }

    private Optional<StoredIssue> seen(String text, JiraUser viewer) {
        try {
            return Optional.of(issues.visible(viewer, text));
        } catch (Rejected notSeen) {
            return Optional.empty();
        }
    }

    private static String text(Clause.Operand operand) {
        if (operand instanceof Clause.Operand.Value value) {
            return value.text();
        }
        throw new HostGap("JQL", "a function or empty among issue keys");
    }
}
