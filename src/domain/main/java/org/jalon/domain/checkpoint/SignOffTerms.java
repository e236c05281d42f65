package org.jalon.domain.checkpoint;

import org.jalon.domain.shared.LocalizedText;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who decides about a checkpoint, and how.
 *
 * @param roles in their order, each code once
 * @param rule fits the roles: an approver is one of them, a quorum no more than there are
 * @param dutiesSeparated whether nobody may sign off evidence that is their own
 * @param onBehalfAllowed whether the sign-off of somebody without an account may be recorded
 */
public record SignOffTerms(
        List<SignOffRole> roles,
        DecisionRule rule,
        boolean dutiesSeparated,
        boolean onBehalfAllowed) {
    public SignOffTerms {
        roles = List.copyOf(roles);
        Set<SignOffRoleCode> codes = new HashSet<>();
        roles.forEach(role -> codes.add(role.code()));
        if (codes.size() != roles.size() || !fits(rule, codes)) {
            throw new IllegalArgumentException(rule + " does not fit " + roles);
        }
    }

    /**
     * All these roles have to approve, the way a checkpoint is decided when nothing else is said.
     */
    public static SignOffTerms allOf(List<LocalizedText> names) {
        List<SignOffRole> roles = names.stream().map(SignOffRole::named).toList();
        return new SignOffTerms(roles, new DecisionRule.AllRoles(), false, true);
    }

    /** Whether that rule can be applied to these roles. */
    public static boolean fits(DecisionRule rule, Set<SignOffRoleCode> roles) {
        return switch (rule) {
            case DecisionRule.SingleApprover single -> roles.contains(single.role());
            case DecisionRule.Quorum quorum -> quorum.needed() <= roles.size();
            case DecisionRule.AllRoles all -> true;
            case DecisionRule.Consent consent -> true;
        };
    }

    /** The codes of the roles, in their order. */
    public Set<String> codes() {
        Set<String> codes = new LinkedHashSet<>();
        roles.forEach(role -> codes.add(role.code().value()));
        return codes;
    }

    public Optional<SignOffRole> role(SignOffRoleCode code) {
        return roles.stream().filter(role -> role.code().equals(code)).findFirst();
    }
}
