package org.jalon.host.jira.project;

import org.jalon.host.jira.site.SiteDatabase;
import org.springframework.jdbc.core.RowMapper;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One table of values that administrators set up and everybody reads: kept in memory, re-read after
 * a change. Jira caches them the same way.
 */
final class Constants<T> {
    private final SiteDatabase site;
    private final String table;
    private final RowMapper<T> mapping;
    private volatile List<T> known;

    Constants(SiteDatabase site, String table, RowMapper<T> mapping) {
        this.site = site;
        this.table = table;
        this.mapping = mapping;
    }

    List<T> all() {
        List<T> seen = known;
        if (seen == null) {
            seen =
                    List.copyOf(
                            site.sql("select * from " + table + " order by seq")
                                    .query(mapping)
                                    .list());
            known = seen;
        }
        return seen;
    }

    Optional<T> first(Function<T, String> property, String value) {
        return all().stream().filter(one -> property.apply(one).equals(value)).findFirst();
    }

    /** Adds a row at the end of the order. */
    T add(String id, Function<T, String> idOf, Object... rest) {
        String marks = ", ?".repeat(rest.length);
        int position = all().size() + 1;
        site.sql("insert into " + table + " values (?, ?" + marks + ")")
                .params(id, position)
                .params(rest)
                .update();
        known = null;
        return first(idOf, id).orElseThrow();
    }
}
