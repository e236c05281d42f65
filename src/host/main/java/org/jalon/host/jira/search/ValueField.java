package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

import java.util.ArrayList;
import java.util.List;

/**
 * A field whose column holds one value out of a known set, such as status or assignee. As in Jira,
 * {@code !=} and {@code not in} do not find issues where it is empty.
 */
final class ValueField implements JqlField {
    private final String column;
    private final Values values;

    ValueField(String column, Values values) {
        this.column = column;
        this.values = values;
    }

    /** What the column may hold. */
    interface Values {

        /**
         * The stored values a written one stands for.
         *
         * @param field the field's name as written, for the refusal
         */
        List<?> of(String written, String field, JiraUser viewer);
    }

    @Override
    public SqlPart compile(Clause.Comparison comparison, JiraUser viewer) {
        Clause.Operator operator = comparison.operator();
        if (!operator.equality()) {
            throw JqlError.operator(operator.text(), comparison.field());
        }
        List<SqlPart> alternatives = new ArrayList<>();
        List<Object> wanted = new ArrayList<>();
        boolean empty = false;
        for (Clause.Operand operand : comparison.operands()) {
            switch (operand) {
                case Clause.Operand.Empty none -> empty = true;
                case Clause.Operand.Value value ->
                        wanted.addAll(values.of(value.text(), comparison.field(), viewer));
                case Clause.Operand.Function function -> wanted.add(call(function, viewer));
            }
        }
        if (empty) {
            alternatives.add(SqlPart.of(column + " is null"));
        }
        if (!wanted.isEmpty() || !empty) {
            alternatives.add(SqlPart.in(column, wanted));
        }
        SqlPart found = SqlPart.any(alternatives);
        return operator.negative() ? found.not() : found;
    }

    private static Object call(Clause.Operand.Function function, JiraUser viewer) {
        if (function.name().equalsIgnoreCase("currentUser") && function.arguments().isEmpty()) {
            return viewer.key();
        }
        throw new HostGap("JQL", function.name() + "()");
    }
}
