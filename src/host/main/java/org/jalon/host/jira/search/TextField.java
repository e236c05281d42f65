package org.jalon.host.jira.search;

import org.jalon.host.jira.user.JiraUser;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A text one can search for words: all words must occur, each as a part of a word, case ignored.
 * Jira's stemming and phrase syntax are not imitated.
 */
final class TextField implements JqlField {
    private final List<String> conditions;

    /**
     * @param conditions each with one mark for the pattern; a word may be found by any of them
     */
    TextField(String... conditions) {
        this.conditions = List.of(conditions);
    }

    @Override
    public SqlPart compile(Clause.Comparison comparison, JiraUser viewer) {
        Clause.Operator operator = comparison.operator();
        boolean like = operator == Clause.Operator.LIKE || operator == Clause.Operator.NOT_LIKE;
        if (!like || !(comparison.operand() instanceof Clause.Operand.Value value)) {
            throw JqlError.operator(operator.text(), comparison.field());
        }
        List<SqlPart> words =
                Arrays.stream(value.text().trim().split("\\s+")).map(this::word).toList();
        SqlPart found = SqlPart.all(words);
        return operator.negative() ? found.not() : found;
    }

    private SqlPart word(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[*\"]", "");
        String pattern = "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return SqlPart.any(
                conditions.stream().map(condition -> SqlPart.of(condition, pattern)).toList());
    }
}
