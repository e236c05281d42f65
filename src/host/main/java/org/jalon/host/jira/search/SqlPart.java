package org.jalon.host.jira.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A condition with marks, and the value of each mark. No text of a query ever becomes SQL. */
record SqlPart(String sql, List<Object> parameters) {

    static SqlPart of(String sql, Object... parameters) {
        return new SqlPart(sql, List.of(parameters));
    }

    /** The column holds one of the values; {@code (1 = 0)} for none. */
    static SqlPart in(String column, List<?> values) {
        if (values.isEmpty()) {
            return of("(1 = 0)");
        }
        String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
        return new SqlPart(column + " in (" + marks + ")", List.copyOf(values));
    }

    static SqlPart all(List<SqlPart> parts) {
        return joined(parts, " and ");
    }

    static SqlPart any(List<SqlPart> parts) {
        return joined(parts, " or ");
    }

    SqlPart not() {
        return new SqlPart("not (" + sql + ")", parameters);
    }

    private static SqlPart joined(List<SqlPart> parts, String word) {
        List<Object> parameters = new ArrayList<>();
        parts.forEach(part -> parameters.addAll(part.parameters()));
        String sql = String.join(word, parts.stream().map(SqlPart::sql).toList());
        return new SqlPart("(" + sql + ")", parameters);
    }
}
