package org.jalon.plugin.persistence;

import net.java.ao.Query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A criterion that a column holds one of these values, as text for a query and as its values. */
record InList(String sql, List<Object> values) {
    /** Oracle takes no more than 1,000 values in one list. */
    private static final int MOST_VALUES = 900;

    /** As many criteria as it takes to ask for all of the values; none for no value. */
    static List<InList> of(String column, List<?> values) {
        List<InList> lists = new ArrayList<>();
        for (int from = 0; from < values.size(); from += MOST_VALUES) {
            List<?> some = values.subList(from, Math.min(values.size(), from + MOST_VALUES));
            String marks = String.join(", ", Collections.nCopies(some.size(), "?"));
            lists.add(new InList(column + " IN (" + marks + ")", List.copyOf(some)));
        }
        return lists;
    }

    InList and(InList other) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(other.values);
        return new InList(sql + " AND " + other.sql, both);
    }

    Query query() {
        return Query.select().where(sql, values.toArray());
    }

    /** The criterion and another one, as a query. */
    Query and(String other, Object... its) {
        List<Object> both = new ArrayList<>(values);
        both.addAll(List.of(its));
        return Query.select().where(sql + " AND " + other, both.toArray());
    }
}
