package org.jalon.host.jira.field;

import org.jalon.host.jira.history.ChangeItem;
import org.jalon.host.jira.site.SiteDatabase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The custom fields of the site and the numbers that issues hold in them. */
public final class CustomFields {
    private final SiteDatabase site;

    public CustomFields(SiteDatabase site) {
        this.site = site;
    }

    /** In the order they were made. */
    public List<SiteField> all() {
        return site.sql("select * from customfield order by id")
                .query(
                        (row, index) ->
                                new SiteField(
                                        row.getLong("id"),
                                        row.getString("cfname"),
                                        row.getString("customfieldtypekey")))
                .list();
    }

    /** By its name in Jira's API. */
    public Optional<SiteField> byKey(String key) {
        return all().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public SiteField add(String name, String type) {
        SiteField field = new SiteField(site.nextId(), name, type);
        site.sql("insert into customfield values (?, ?, ?)")
                .params(field.id(), name, type)
                .update();
        return field;
    }

    /** With all that issues hold in it. */
    public void remove(SiteField field) {
        site.inTransaction(
                () -> {
                    site.sql("delete from customfieldvalue where customfield = ?")
                            .param(field.id())
                            .update();
                    site.sql("delete from customfield where id = ?").param(field.id()).update();
                });
    }

    public Optional<Double> number(SiteField field, long issueId) {
        return site.sql(
                        "select numbervalue from customfieldvalue where issue = ? and customfield ="
                                + " ?")
                .params(issueId, field.id())
                .query(Double.class)
                .optional();
    }

    /** Puts the number, or takes it away; empty when that changes nothing. Joins. */
    public Optional<ChangeItem> put(SiteField field, long issueId, Optional<Double> number) {
        Optional<Double> before = number(field, issueId);
        if (Objects.equals(before, number)) {
            return Optional.empty();
        }
        site.sql("delete from customfieldvalue where issue = ? and customfield = ?")
                .params(issueId, field.id())
                .update();
        number.ifPresent(
                it ->
                        site.sql("insert into customfieldvalue values (?, ?, ?)")
                                .params(issueId, field.id(), it)
                                .update());
        return Optional.of(
                new ChangeItem(
                        field.name(),
                        Optional.empty(),
                        before.map(CustomFields::text),
                        Optional.empty(),
                        number.map(CustomFields::text)));
    }

    private static String text(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }

    /** What the issue holds in any field goes with it. */
    public void forget(long issueId) {
        site.sql("delete from customfieldvalue where issue = ?").param(issueId).update();
    }
}
