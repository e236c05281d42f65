package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.Binding;
import org.jalon.domain.checkpoint.Criterion;
import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.checkpoint.CriterionKind;
import org.jalon.domain.checkpoint.EvidenceRecorded;
import org.jalon.domain.checkpoint.MilestoneDone;
import org.jalon.domain.program.MilestoneCode;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads a criterion of a checkpoint; a new kind of criterion is read by one more line here. */
final class CriterionReader {
    private static final int OLDEST_EVIDENCE_IN_DAYS = 3650;
    private static final Map<String, Binding> BINDINGS =
            Map.of(
                    "enforced", Binding.ENFORCED,
                    "comply-or-explain", Binding.COMPLY_OR_EXPLAIN,
                    "advisory", Binding.ADVISORY);

    private final KnownCodes milestoneCodes;
    private final KnownCodes codes = new KnownCodes();
    private final Map<String, Function<Fields, Optional<CriterionKind>>> kinds =
            Map.of("evidence", this::evidence, "milestone-done", this::milestoneDone);

    CriterionReader(KnownCodes milestoneCodes) {
        this.milestoneCodes = milestoneCodes;
    }

    KnownCodes codes() {
        return codes;
    }

    Optional<Criterion> read(Fields fields) {
        var code = fields.required("code", codes::introduce);
        var text = fields.required("text", Field::asLocalized);
        var read = fields.required("kind", field -> field.asOneOf(kinds));
        var kind = read.flatMap(reader -> reader.apply(fields));
        var mandatory = fields.required("mandatory", Field::asBoolean);
        var waivable = fields.required("waivable", Field::asBoolean);
        var binding = fields.required("binding", field -> field.asOneOf(BINDINGS));
        var owner = fields.required("owner", Field::asLocalized);
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
                        owner.get()));
    }

    private Optional<CriterionKind> evidence(Fields fields) {
        var what = fields.required("evidence", Field::asLocalized);
        var maxAge =
                fields.optional("maxAgeDays", field -> field.asWhole(1, OLDEST_EVIDENCE_IN_DAYS));
        OptionalInt days = maxAge.map(OptionalInt::of).orElseGet(OptionalInt::empty);
        return what.map(text -> new EvidenceRecorded(text, days));
    }

    private Optional<CriterionKind> milestoneDone(Fields fields) {
        return fields.required("milestone", milestoneCodes::refer)
                .map(code -> new MilestoneDone(new MilestoneCode(code)));
    }
}
