package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.CriterionScope;
import org.jalon.domain.organisation.BusinessUnitCode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a criterion of a checkpoint. */
final class CriterionReader {
    private static final int LAST_WAVE = 99;
    private static final Map<String, Binding> BINDINGS =
            Map.of(
                    "enforced", Binding.ENFORCED,
                    "comply-or-explain", Binding.COMPLY_OR_EXPLAIN,
                    "advisory", Binding.ADVISORY);

    private final KnownCodes codes = new KnownCodes();
    private final List<Field> scoped = new ArrayList<>();

    KnownCodes codes() {
        return codes;
    }

    /** Notes the units some criterion is asked of that are not among these. */
    void checkUnits(KnownCodes units) {
        scoped.forEach(units::refer);
    }

    Optional<Criterion> read(Fields fields, CriterionKindReader kinds) {
        var code = fields.required("code", codes::introduce);
        var text = fields.required("text", Field::asLocalized);
        var read = fields.required("kind", field -> field.asOneOf(kinds.byWord()));
        Optional<CriterionKind> kind = read.flatMap(reader -> reader.apply(fields));
        var mandatory = fields.required("mandatory", Field::asBoolean);
        var waivable = fields.required("waivable", Field::asBoolean);
        var binding = fields.required("binding", field -> field.asOneOf(BINDINGS));
        var owner = fields.required("owner", Field::asLocalized);
        CriterionScope scope =
                fields.optional("scope", Field::asFields)
                        .map(this::scope)
                        .orElse(CriterionScope.EVERYONE);
        if (read.isPresent()) {
            // Which members belong here depends on the kind; without it nothing can be said.
            fields.noOthers();
        }
        if (code.isEmpty() || text.isEmpty() || kind.isEmpty() || owner.isEmpty()) {
            return Optional.empty();
        }
        if (mandatory.isEmpty() || waivable.isEmpty() || binding.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Criterion(
                        new CriterionCode(code.get()),
                        text.get(),
                        kind.get(),
                        mandatory.get(),
                        waivable.get(),
                        binding.get(),
                        owner.get(),
                        scope));
    }

    private CriterionScope scope(Fields fields) {
        Set<BusinessUnitCode> units = new HashSet<>();
        for (Field unit : fields.optionalList("businessUnits")) {
            scoped.add(unit);
            unit.asCode().map(BusinessUnitCode::new).ifPresent(units::add);
        }
        Set<Integer> waves = new HashSet<>();
        for (Field wave : fields.optionalList("waves")) {
            wave.asWhole(1, LAST_WAVE).ifPresent(waves::add);
        }
        fields.noOthers();
        return new CriterionScope(units, waves);
    }
}
