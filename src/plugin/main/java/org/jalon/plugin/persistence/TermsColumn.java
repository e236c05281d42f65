package org.jalon.plugin.persistence;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;

import java.util.List;
import java.util.stream.Collectors;

/** Who signs off, and how, in one column: a line for the rule, then one for each role. */
final class TermsColumn {
    private static final String ALL = "all-roles";
    private static final String SINGLE = "single-approver";
    private static final String QUORUM = "quorum";
    private static final String CONSENT = "consent";

    private TermsColumn() {}

    static String of(SignOffTerms terms) {
        String roles =
                terms.roles().stream()
                        .map(role -> Values.line(role.code(), TextsColumn.of(role.name())))
                        .collect(Collectors.joining("\n"));
        String rule =
                switch (terms.rule()) {
                    case DecisionRule.AllRoles all -> rule(ALL, "", terms);
                    case DecisionRule.SingleApprover single -> rule(SINGLE, single.role(), terms);
                    case DecisionRule.Quorum quorum -> rule(QUORUM, quorum.needed(), terms);
                    case DecisionRule.Consent consent ->
                            rule(CONSENT, consent.workingDays(), terms);
                };
        return roles.isEmpty() ? rule : rule + "\n" + roles;
    }

    private static String rule(String kind, Object setting, SignOffTerms terms) {
        return Values.line(kind, setting, terms.dutiesSeparated(), terms.onBehalfAllowed());
    }

    /**
     * The terms in a column.
     *
     * @param column null in rows that know the names of the roles only
     * @param names the column of those names
     */
    static SignOffTerms terms(String column, String names) {
        if (column == null) {
            return SignOffTerms.allOf(TextsColumn.texts(names));
        }
        List<List<String>> lines = column.lines().map(Values::of).toList();
        List<String> rule = lines.getFirst();
        List<SignOffRole> roles = lines.stream().skip(1).map(TermsColumn::role).toList();
        return new SignOffTerms(
                roles,
                rule(rule.get(0), rule.get(1)),
                rule.get(2).equals("1"),
                rule.get(3).equals("1"));
    }

    private static SignOffRole role(List<String> values) {
        return new SignOffRole(new SignOffRoleCode(values.get(0)), TextsColumn.text(values.get(1)));
    }

    private static DecisionRule rule(String kind, String setting) {
        return switch (kind) {
            case ALL -> new DecisionRule.AllRoles();
            case SINGLE -> new DecisionRule.SingleApprover(new SignOffRoleCode(setting));
            case QUORUM -> new DecisionRule.Quorum(Integer.parseInt(setting));
            case CONSENT -> new DecisionRule.Consent(Integer.parseInt(setting));
            default -> throw new IllegalStateException("decision rule " + kind);
        };
    }
}
