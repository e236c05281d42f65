package org.jalon.host.jira.search;

import org.jalon.host.jira.user.JiraUser;

import java.util.List;

/** The resolution; {@code Unresolved} is Jira's name for none. */
final class ResolutionField implements JqlField {
    private static final String UNRESOLVED = "unresolved";

    private final ValueField field;

    ResolutionField(JqlValues values) {
        this.field = new ValueField("i.resolution", values::resolutions);
    }

    @Override
    public SqlPart compile(Clause.Comparison comparison, JiraUser viewer) {
        List<Clause.Operand> operands =
                comparison.operands().stream().map(ResolutionField::emptyIfUnresolved).toList();
        return field.compile(
                new Clause.Comparison(comparison.field(), comparison.operator(), operands), viewer);
    }

    private static Clause.Operand emptyIfUnresolved(Clause.Operand operand) {
        boolean unresolved =
                operand instanceof Clause.Operand.Value value
                        && value.text().equalsIgnoreCase(UNRESOLVED);
        return unresolved ? new Clause.Operand.Empty() : operand;
    }
}
