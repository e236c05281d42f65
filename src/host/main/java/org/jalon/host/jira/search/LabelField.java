package org.jalon.host.jira.search;

import org.jalon.host.HostGap;
import org.jalon.host.jira.user.JiraUser;

import java.util.List;

/** Labels: an issue may have several. As in Jira, {@code !=} does not find issues without any. */
final class LabelField implements JqlField {
    private static final String SOME = "exists (select 1 from label l where l.issue = i.id";

    @Override
    public SqlPart compile(Clause.Comparison comparison, JiraUser viewer) {
        Clause.Operator operator = comparison.operator();
        if (!operator.equality()) {
            throw JqlError.operator(operator.text(), comparison.field());
        }
        SqlPart some = SqlPart.of(SOME + ")");
        if (comparison.operand() instanceof Clause.Operand.Empty) {
            return operator.negative() ? some : some.not();
        }
        List<String> wanted = comparison.operands().stream().map(LabelField::text).toList();
        SqlPart names = SqlPart.in("l.label", wanted);
        SqlPart found = new SqlPart(SOME + " and " + names.sql() + ")", names.parameters());
        return operator.negative() ? SqlPart.all(List.of(some, found.not())) : found;
    }

    private static String text(Clause.Operand operand) {
        if (operand instanceof Clause.Operand.Value value) {
            return value.text();
        }
        throw new HostGap("JQL", "a function or empty among labels");
    }
}
