package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.DecisionRule;
import org.jalon.domain.checkpoint.SignOffRole;
import org.jalon.domain.checkpoint.SignOffRoleCode;
import org.jalon.domain.checkpoint.SignOffTerms;
import org.jalon.domain.exchange.Node.ObjectNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** Reads who signs a checkpoint off, and how that becomes a decision. */
final class SignOffTermsReader {
    private static final int LONGEST_WINDOW = 60;
    private static final int MOST_ROLES = 100;
    private static final Map<String, BiFunction<Fields, Set<String>, Optional<DecisionRule>>>
            RULES =
                    Map.of(
                            "all-roles",
                                    (fields, roles) -> Optional.of(new DecisionRule.AllRoles()),
                            "single-approver", SignOffTermsReader::singleApprover,
                            "quorum", SignOffTermsReader::quorum,
                            "consent", SignOffTermsReader::consent);

    private SignOffTermsReader() {}

    /** Empty when the roles or the rule are wrong, which is noted. */
    static Optional<SignOffTerms> read(Fields checkpoint) {
        List<SignOffRole> roles = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        boolean whole = true;
        for (Field field : checkpoint.someOf("signOffs")) {
            Optional<SignOffRole> role = role(field);
            if (role.isPresent() && !codes.add(role.get().code().value())) {
                role = field.wrong("exchange.duplicate", role.get().code().value());
            }
            role.ifPresent(roles::add);
            whole &= role.isPresent();
        }
        Optional<Field> given = checkpoint.optional("decisionRule");
        Optional<DecisionRule> rule =
                given.isEmpty()
                        ? Optional.of(new DecisionRule.AllRoles())
                        : given.flatMap(Field::asFields).flatMap(fields -> rule(fields, codes));
        boolean separated =
                checkpoint.optional("separationOfDuties", Field::asBoolean).orElse(false);
        boolean onBehalf = checkpoint.optional("onBehalf", Field::asBoolean).orElse(true);
        return whole && !roles.isEmpty()
                ? rule.map(known -> new SignOffTerms(roles, known, separated, onBehalf))
                : Optional.empty();
    }

    /** A role is its name, or an object of code and name. */
    private static Optional<SignOffRole> role(Field field) {
        boolean coded =
                field.node() instanceof ObjectNode object
                        && object.members().stream().anyMatch(it -> it.name().equals("name"));
        if (!coded) {
            return field.asLocalized().map(SignOffRole::named);
        }
        return field.asFields()
                .flatMap(
                        fields -> {
                            var code = fields.required("code", Field::asCode);
                            var name = fields.required("name", Field::asLocalized);
                            fields.noOthers();
                            return code.map(SignOffRoleCode::new)
                                    .flatMap(it -> name.map(text -> new SignOffRole(it, text)));
                        });
    }

    private static Optional<DecisionRule> rule(Fields fields, Set<String> roles) {
        var kind = fields.required("kind", field -> field.asOneOf(RULES));
        Optional<DecisionRule> rule = kind.flatMap(reader -> reader.apply(fields, roles));
        if (kind.isPresent()) {
            fields.noOthers();
        }
        return rule;
    }

    private static Optional<DecisionRule> singleApprover(Fields fields, Set<String> roles) {
        return fields.required("role", field -> roleOf(field, roles))
                .map(role -> new DecisionRule.SingleApprover(role));
    }

    /** One of the roles of this checkpoint. */
    static Optional<SignOffRoleCode> roleOf(Field field, Set<String> roles) {
        Optional<String> code = field.asCode();
        return code.isPresent() && !roles.contains(code.get())
                ? field.wrong("exchange.no-such-role", code.get(), String.join(", ", roles))
                : code.map(SignOffRoleCode::new);
    }

    private static Optional<DecisionRule> quorum(Fields fields, Set<String> roles) {
        return fields.required("needed", field -> needed(field, roles.size()))
                .map(DecisionRule.Quorum::new);
    }

    private static Optional<Integer> needed(Field field, int roles) {
        Optional<Integer> needed = field.asWhole(1, MOST_ROLES);
        return needed.isPresent() && needed.get() > roles
                ? field.wrong("exchange.quorum-too-large", needed.get(), roles)
                : needed;
    }

    private static Optional<DecisionRule> consent(Fields fields, Set<String> roles) {
        return fields.required("workingDays", field -> field.asWhole(1, LONGEST_WINDOW))
                .map(DecisionRule.Consent::new);
    }
}
