package org.jalon.domain.exchange;

import org.jalon.domain.checkpoint.CriterionCode;
import org.jalon.domain.conformity.ChangedRequirement;
import org.jalon.domain.conformity.RequirementCode;
import org.jalon.domain.conformity.RequirementProof;
import org.jalon.domain.program.MilestoneCode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what in the program proves a requirement: milestones and criteria. */
final class ProofReader {
    private final Set<String> requirements;
    private final KnownCodes milestoneCodes;
    private final KnownCodes criterionCodes;
    private final KnownCodes proven = new KnownCodes();

    ProofReader(
            List<ChangedRequirement> requirements,
            Set<String> unread,
            KnownCodes milestoneCodes,
            KnownCodes criterionCodes) {
        this.requirements =
                Stream.concat(
                                requirements.stream().map(it -> it.requirement().code().value()),
                                unread.stream())
                        .collect(Collectors.toSet());
        this.milestoneCodes = milestoneCodes;
        this.criterionCodes = criterionCodes;
    }

    List<RequirementProof> read(List<Field> elements) {
        List<RequirementProof> found = new ArrayList<>();
        for (Field element : elements) {
            element.asFields().flatMap(this::proof).ifPresent(found::add);
        }
        return found;
    }

    private Optional<RequirementProof> proof(Fields fields) {
        var requirement = fields.required("requirement", this::requirement);
        var milestones = some(fields, "milestones", milestoneCodes, MilestoneCode::new);
        var criteria = some(fields, "criteria", criterionCodes, CriterionCode::new);
        fields.noOthers();
        return requirement.map(
                code -> new RequirementProof(new RequirementCode(code), milestones, criteria));
    }

    private Optional<String> requirement(Field field) {
        Optional<String> code = proven.introduce(field);
        return code.isPresent() && !requirements.contains(code.get())
                ? field.wrong("exchange.not-in-file", code.get())
                : code;
    }

    private static <C> List<C> some(
            Fields fields, String name, KnownCodes known, Function<String, C> as) {
        List<C> codes = new ArrayList<>();
        fields.optionalList(name)
                .forEach(element -> known.refer(element).map(as).ifPresent(codes::add));
        return codes;
    }
}
